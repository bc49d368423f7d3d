import assert from "node:assert/strict";
import type { CellValue } from "../../src/core/cell";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";
import { argumentsByMonth, argumentsOver } from "./everyday/columns-of-rows";
import { measure } from "./support/measure";
import { printTable } from "./support/print-table";

/*
 * The functions of everyday questions over the longest columns they are asked about, through the whole call a host makes, on cells that
 * nobody has read before; against only reading the same cells, than which nothing can be quicker. Ten times the rows should take about ten
 * times as long. Then matrices of customers by 36 months, as long as they come.
 */
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

async function compare(
  [smaller, larger]: readonly [number, number],
  of: string,
  argumentsOver: (size: number) => readonly (readonly [id: string, args: readonly RawArgument[]])[],
): Promise<void> {
  const timingsOver = async (size: number) => {
    const timings: { id: string; ms: number; reading: number }[] = [];
    for (const [id, args] of argumentsOver(size)) {
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
      timings.push({ id, ms: ours.ms, reading: reading.ms });
    }
    return timings;
  };
  const [before, after] = [await timingsOver(smaller), await timingsOver(larger)];
  printTable(
    [`median of ${ROUNDS}`, ...[smaller, larger].map((size) => `${size.toLocaleString("en")} ${of}`), "larger ÷ smaller", "÷ only reading"],
    after.map(({ id, ms, reading }, i) => {
      const small = before[i]?.ms ?? NaN;
      return [`OPS.${id}`, `${small.toFixed(1)} ms`, `${ms.toFixed(1)} ms`, (ms / small).toFixed(1), (ms / reading).toFixed(1)];
    }),
  );
}

await compare([10_000, 100_000], "rows", argumentsOver);
console.log("");
await compare([2000, 20_000], "by 36 months", argumentsByMonth);
