import type { ChunkSize } from "./chunk-sizes";
import { START_BUDGET, startSize } from "./start-budget";

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The sizes as a table to print. */
export const sizeTable = (sizes: readonly ChunkSize[]): string =>
  [
    `${"".padEnd(6)}${"raw".padStart(11)}${"gzip".padStart(11)}`,
    ...sizes.map(({ file, raw, gzip, start }) => `${(start ? "start" : "later").padEnd(6)}${kilobytes(raw).padStart(11)}${kilobytes(gzip).padStart(11)}  ${file}`),
    `The pane starts with ${kilobytes(startSize(sizes))} of compressed JavaScript; ${kilobytes(START_BUDGET)} are allowed.`,
  ].join("\n");
