import type { Finding } from "./finding";

/** A function that Excel lists without code answers #N/A for ever; code that it does not list cannot be called. */
export const checkFunctions = (listed: readonly string[], associated: readonly string[]): readonly Finding[] => [
  ...listed
    .filter((id) => !associated.includes(id))
    .map((id) => ({ rule: "functions", message: `${id} is in the metadata, and no code is tied to it` })),
  ...associated
    .filter((id) => !listed.includes(id))
    .map((id) => ({ rule: "functions", message: `${id} has code, and the metadata does not list it` })),
];
