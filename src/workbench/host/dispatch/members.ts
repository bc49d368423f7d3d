import type { HostContext } from "../host-context";
import { HostError } from "./host-error";
import { checkArguments, checkProperty } from "./check-value";
import type { HostNode } from "./office-class";
import { clientName } from "./object-paths";

export async function callMethod(node: HostNode, name: string, args: readonly unknown[], host: HostContext): Promise<unknown> {
  const method = node.type.methods?.[name];
  if (!method) throw HostError.notImplemented(`${node.type.name}.${clientName(name)}`);
  node.type.guard?.(node.self, host, name);
  checkArguments(node.type.name, clientName(name), args, host.client());
  // The tables say what each method takes; whatever the client sent is checked inside.
  const result = await method(node.self, host, ...(args as never[]));
  return result === undefined ? null : result;
}

export async function setProperty(node: HostNode, wireName: string, value: unknown, host: HostContext): Promise<void> {
  const setters = node.type.set ?? {};
  // Builds of the client send some under another name: `Orientation` for `Style.textOrientation`.
  const name = setters[wireName] ? wireName : (findName(setters, wireName) ?? findName(setters, publicMember(node, wireName, host)));
  const set = name === undefined ? undefined : setters[name];
  // The client sends nothing for what Excel lets nobody set.
  if (!set) throw HostError.notImplemented(`${node.type.name}.${clientName(wireName)}`);
  node.type.guard?.(node.self, host, wireName);
  checkProperty(node.type.name, clientName(name ?? wireName), value, host.client());
  await set(node.self, value as never, host);
}

const publicMember = ({ type }: HostNode, wireName: string, host: HostContext): string =>
  host.client()?.publicName(`${type.name}.${wireName}`).split(".").at(-1) ?? "";

/** Names differ between client and wire in case only. */
export const findName = (table: object, name: string): string | undefined => {
  const wanted = name.toLowerCase();
  return Object.keys(table).find((key) => key.toLowerCase() === wanted);
};
