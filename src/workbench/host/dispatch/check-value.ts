import type { ClientMetadata } from "../client-metadata";
import { BOUNDS } from "./bounds";
import { ENUMERATIONS } from "./enumerations";
import { HostError } from "./host-error";

/** Whether a value is one word of an enumeration; a client that does not say which words there are is believed. */
function isWord(value: unknown, name: string, client: ClientMetadata | undefined): boolean {
  const words = client?.words(name);
  return words === undefined || (typeof value === "string" && words.includes(value));
}

/** What is set is a word of the property's enumeration and lies within its bounds, or nothing is changed. */
export function checkProperty(className: string, member: string, value: unknown, client: ClientMetadata | undefined): void {
  const refuse = (): never => {
    throw new HostError("InvalidArgument", undefined, `${className}.${member}`);
  };
  const words = ENUMERATIONS[className]?.[member];
  if (typeof words === "string" && !isWord(value, words, client)) refuse();
  const bounds = BOUNDS[className]?.[member];
  if (bounds && typeof value === "number" && !(value >= bounds[0] && value <= bounds[1])) refuse();
}

/** The same for the arguments of a method; those that are left out are not looked at. */
export function checkArguments(className: string, member: string, args: readonly unknown[], client: ClientMetadata | undefined): void {
  const words = ENUMERATIONS[className]?.[member];
  if (typeof words !== "object") return;
  for (const [index, name] of Object.entries(words)) {
    const value = args[Number(index)];
    if (value !== undefined && value !== null && !isWord(value, name, client))
      throw new HostError("InvalidArgument", undefined, `${className}.${member}`);
  }
}
