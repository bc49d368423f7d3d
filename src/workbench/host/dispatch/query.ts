import type { ClientMetadata } from "../client-metadata";
import type { HostContext } from "../host-context";
import { HostError } from "./host-error";
import { findName } from "./members";
import type { HostNode } from "./office-class";
import type { WireQuery } from "./wire";

/** What of an object is wanted: everything scalar, named properties, and the same for objects below it. */
interface Wanted {
  all: boolean;
  readonly below: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, below: new Map() });

/** Answers `load`: the selected properties of an object, of the objects below it, or of a collection's items. */
export async function answerQuery(
  node: HostNode,
  query: WireQuery,
  host: HostContext,
  client: ClientMetadata | undefined,
): Promise<Record<string, unknown>> {
  const wanted = nothing();
  for (const path of query.Select ?? []) reach(wanted, path);
  for (const path of query.Expand ?? []) reach(wanted, path).all = true;
  if (wanted.below.size === 0) wanted.all = true;
  return project(node, wanted, query, host, client);
}

function reach(wanted: Wanted, path: string): Wanted {
  let at = wanted;
  for (const step of path.split("/")) {
    const name = step.toLowerCase();
    if (name === "$all" || name === "$none" || name === "*") {
      at.all ||= name !== "$none";
      continue;
    }
    let next = at.below.get(name);
    if (!next) at.below.set(name, (next = nothing()));
    at = next;
  }
  return at;
}

async function project(
  node: HostNode,
  wanted: Wanted,
  query: WireQuery,
  host: HostContext,
  client: ClientMetadata | undefined,
): Promise<Record<string, unknown>> {
  const out: Record<string, unknown> = answerIdentity(node, host);
  if (node.type.items) {
    await projectItems(node, wanted, query, host, client, out);
    return out;
  }
  if (wanted.all || wanted.below.size === 0) {
    for (const [name, get] of Object.entries(node.type.get ?? {})) out[name] = await get(node.self, host);
  }
  for (const [name, below] of wanted.below) await projectMember(node, name, below, host, client, out);
  return out;
}

async function projectItems(
  node: HostNode,
  wanted: Wanted,
  query: WireQuery,
  host: HostContext,
  client: ClientMetadata | undefined,
  out: Record<string, unknown>,
): Promise<void> {
  const ofItems = wanted.below.get("items") ?? nothing();
  // The items alone are all there is of them, whatever else is asked for beside them.
  if (wanted.below.has("items") && ofItems.below.size === 0) ofItems.all = true;
  // Both "items/name" and, without "items", "name" mean a property of the items.
  for (const [name, below] of wanted.below) {
    const scalar = findName(node.type.get ?? {}, name);
    if (scalar) out[scalar] = await node.type.get?.[scalar]?.(node.self, host);
    else if (name !== "items") ofItems.below.set(name, below);
  }
  const skip = query.Skip ?? 0;
  const items = (node.type.items?.(node.self, host) ?? []).slice(skip, query.Top ? skip + query.Top : undefined);
  const list: unknown[] = [];
  for (const item of items) list.push(await project(item, ofItems, {}, host, client));
  out["_Items"] = list;
}

async function projectMember(
  node: HostNode,
  name: string,
  below: Wanted,
  host: HostContext,
  client: ClientMetadata | undefined,
  out: Record<string, unknown>,
): Promise<void> {
  const scalar = findName(node.type.get ?? {}, name);
  if (scalar) {
    out[scalar] = await node.type.get?.[scalar]?.(node.self, host);
    return;
  }
  const path = findName(node.type.navigate ?? {}, name);
  const navigate = path === undefined ? undefined : node.type.navigate?.[path];
  if (path === undefined || !navigate) return refuseIfKnown(node, name, client);
  const child = navigate(node.self, host);
  out[path] = child ? await project(child, below, {}, host, client) : null;
}

/**
 * What Excel has and we do not is not implemented. A name that nobody has loads nothing, as in Excel: `load("NoPropertiesNeeded")` is how
 * its documentation asks for items without properties, and the client says which property was read without having been loaded.
 */
function refuseIfKnown(node: HostNode, name: string, client: ClientMetadata | undefined): void {
  const known = client?.memberOf(node.type.name, name);
  if (known) throw HostError.notImplemented(`${node.type.name}.${known}`);
}

export function answerIdentity(node: HostNode, host: HostContext): Record<string, unknown> {
  return { ...(node.reference ? { _ReferenceId: node.reference } : {}), ...node.type.identity?.(node.self, host) };
}
