import { spending, type Spent } from "./budgets";
import type { ChunkSize } from "./chunk-sizes";

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const cells = (...texts: readonly string[]): string => texts.map((text) => text.padStart(11)).join("");

const budgetRow = ({ name, bytes, limit, counts, file }: Spent): string =>
  `${cells(kilobytes(bytes), kilobytes(limit), kilobytes(limit - bytes))}  ${name}${counts === "each" ? `; the largest is ${file ?? "none"}` : ""}`;

/** What may be spent and what is, as a table to print. */
export const budgetTable = (sizes: readonly ChunkSize[]): string =>
  [cells("gzip", "budget", "headroom"), ...spending(sizes).map(budgetRow)].join("\n");

/** The sizes and what may be spent, as tables to print. */
export const sizeTable = (sizes: readonly ChunkSize[]): string =>
  [
    `${"".padEnd(6)}${cells("raw", "gzip")}`,
    ...sizes.map(
      ({ file, raw, gzip, start }) => `${(start ? "start" : "later").padEnd(6)}${cells(kilobytes(raw), kilobytes(gzip))}  ${file}`,
    ),
    "",
    budgetTable(sizes),
  ].join("\n");
