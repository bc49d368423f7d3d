import { partitionKey } from "../../excel/partition-key";

/** What all keys of the add-in in this browser's storage begin with. The library of settings makes a pattern of it without escaping it. */
export const containerOf = (partition: string | undefined): string => `${(partition ?? "").replace(/[^\w-]/g, "_")}opsplan`;

/** Under which this browser keeps something of the add-in, apart for each site that embeds Excel. */
export const storageKey = (name: string, partition = partitionKey()): string => `@${containerOf(partition)}/${name}`;
