import { spending, type Spent } from "./budgets";
import type { ChunkSize } from "./chunk-sizes";

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const cells = (...texts: readonly string[]): string => texts.map((text) => text.padStart(11)).join("");

const budgetRow = ({ name, bytes, limit, counts, file }: Spent): string =>
  `${cells(kilobytes(bytes), kilobytes(limit), kilobytes(limit - bytes))}  ${name}${counts === "each" ? `; the largest is ${file ?? "none"}` : ""}`;

/** The sizes and what may be spent, as tables to print. */
export const sizeTable = (sizes: readonly ChunkSize[]): string =>
  [
    `${"".padEnd(6)}${cells("raw", "gzip")}`,
    ...sizes.map(
      ({ file, raw, gzip, start }) => `${(start ? "start" : "later").padEnd(6)}${cells(kilobytes(raw), kilobytes(gzip))}  ${file}`,
    ),
    "",
    cells("gzip", "budget", "headroom"),
    ...spending(sizes).map(budgetRow),
  ].join("\n");
