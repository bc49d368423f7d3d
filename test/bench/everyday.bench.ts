import assert from "node:assert/strict";
import type { CellValue } from "../../src/core/cell";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";
import { argumentsOver } from "./everyday/columns-of-rows";
import { measure } from "./support/measure";
import { printTable } from "./support/print-table";

/*
 * The functions of everyday questions over the longest columns they are asked about, through the whole call a host makes, on cells that
 * nobody has read before; against only reading the same cells, than which nothing can be quicker. Ten times the rows should take about ten
 * times as long.
 */
const SIZES = [10_000, 100_000];
const ROUNDS = 3;

const onlyRead = (args: readonly RawArgument[]): number => {
  let sum = 0;
  for (const arg of args) {
    if (!Array.isArray(arg)) continue;
    for (const row of arg as readonly (readonly CellValue[])[])
      for (const cell of row) sum += typeof cell === "string" ? cell.length : typeof cell === "number" ? cell : 0;
  }
  return sum;
};

const bySize: { readonly ms: number; readonly reading: number }[][] = [];
for (const rows of SIZES) {
  const timings: { ms: number; reading: number }[] = [];
  for (const [id, args] of argumentsOver(rows)) {
    const definition = findFunction(id);
    assert(definition, id);
    const [ours, reading] = await measure<readonly RawArgument[]>(
      [
        { name: id, run: (given) => invoke(definition, given, "en") },
        { name: "only reading", run: onlyRead },
      ],
      () => structuredClone(args) as readonly RawArgument[],
      ROUNDS,
    );
    assert(ours && reading);
    assert(Array.isArray(ours.result) || typeof ours.result === "number", `${id} gives ${JSON.stringify(ours.result)}.`);
    timings.push({ ms: ours.ms, reading: reading.ms });
  }
  bySize.push(timings);
}
const [small = [], large = []] = bySize;
printTable(
  [`median of ${ROUNDS}`, ...SIZES.map((rows) => `${rows.toLocaleString("en")} rows`), "100k ÷ 10k", "÷ only reading"],
  argumentsOver(1).map(([id], i) => {
    const [before, now] = [small[i], large[i]];
    assert(before && now);
    return [
      `OPS.${id}`,
      `${before.ms.toFixed(1)} ms`,
      `${now.ms.toFixed(1)} ms`,
      (now.ms / before.ms).toFixed(1),
      (now.ms / now.reading).toFixed(1),
    ];
  }),
);
