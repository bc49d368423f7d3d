import assert from "node:assert/strict";
import type { CellValue } from "../../src/core/cell";
import type { FunctionDefinition, RawArgument } from "../../src/functions/define";
import { CAC } from "../../src/functions/acquisition/cac";
import { AB_BAYES } from "../../src/functions/experiments/ab-bayes";
import { AB_POWER } from "../../src/functions/experiments/ab-power";
import { invoke } from "../../src/functions/invoke";
import { LTV } from "../../src/functions/ltv/ltv";
import { SBG_DERL } from "../../src/functions/ltv/sbg-derl";
import { BREAKEVEN_ROI } from "../../src/functions/unit-economics/breakeven-roi";
import { breakevenByHand, cacByHand, ltvByHand } from "./scalar-calls/by-hand";
import { measure, type Contestant } from "./support/measure";
import { installPeers, loadPeer } from "./support/peers";
import { printTable } from "./support/print-table";

/*
 * Calls of functions of single values through the whole argument contract (coercion, error values, domain, presentation of the result),
 * with arguments that change from call to call; the same arithmetic with the same tests and nothing else; and, where it has the same
 * formula, the function library that embeds Excel's own functions in JavaScript: OPS.LTV with full retention is a present value, PV.
 * Then a column of 10,000 in one call.
 */
const CALLS = 200_000;
const ROUNDS = 15;

interface FormulaJs {
  PV(rate: number, periods: number, payment: number): number;
}

const sumOver = (call: (share: number) => number): number => {
  let sum = 0;
  for (let i = 1; i <= CALLS; i += 1) sum += call(i / (CALLS + 1));
  return sum;
};

const through = (definition: FunctionDefinition, args: (share: number) => readonly RawArgument[]) => (): number =>
  sumOver((share) => invoke(definition, args(share), "en") as number);

async function single(): Promise<void> {
  installPeers();
  const formulaJs = await loadPeer<FormulaJs>("@formulajs/formulajs");
  const groups: Contestant<undefined>[][] = [
    [
      { name: "OPS.BREAKEVEN_ROI(margin, refunds, fees)", run: through(BREAKEVEN_ROI, (share) => [share, 0.1, 0.01 * share]) },
      { name: "  arithmetic with the same tests", run: () => sumOver((share) => breakevenByHand(share, 0.1, 0.01 * share, 0)) },
    ],
    [
      { name: "OPS.CAC(spend, customers)", run: through(CAC, (share) => [1000 * share, 10]) },
      { name: "  arithmetic with the same tests", run: () => sumOver((share) => cacByHand(1000 * share, 10)) },
    ],
    [
      { name: 'OPS.LTV(margin, 1, discount, "end", 12)', run: through(LTV, (share) => [100, 1, share, "end", 12]) },
      { name: "  arithmetic with the same tests", run: () => sumOver((share) => ltvByHand(100, 1, share, 12)) },
      ...(formulaJs ? [{ name: "  PV of formulajs", run: () => sumOver((share) => formulaJs.PV(share, 12, -100)) }] : []),
    ],
    [{ name: "OPS.AB_POWER(rate A, rate B, people)", run: through(AB_POWER, (share) => [0.1, 0.11 + 0.01 * share, 5000]) }],
  ];
  for (const group of groups) {
    const timings = await measure(group, () => undefined, ROUNDS);
    for (const { result } of timings)
      assert.ok(Math.abs(Number(result) / Number(timings[0]?.result) - 1) < 1e-9, "All must come to the same sum.");
    printTable(
      ["", "million calls a second", "ns a call"],
      timings.map(({ name, ms }) => [name.padEnd(42), (CALLS / ms / 1000).toFixed(1), ((ms * 1e6) / CALLS).toFixed(0)]),
    );
    console.log("");
  }
}

async function columns(): Promise<void> {
  const column = (of: (share: number) => number) => Array.from({ length: 10_000 }, (_, i) => [of((i + 1) / 10_001)]);
  const calls: [string, FunctionDefinition, readonly RawArgument[]][] = [
    ["OPS.BREAKEVEN_ROI over 10,000 margins", BREAKEVEN_ROI, [column((share) => share), 0.1, 0]],
    ["OPS.CAC over 10,000 spends and customers", CAC, [column((share) => 1000 * share), column((share) => 1 + share)]],
    ["OPS.LTV over 10,000 discounts", LTV, [100, 1, column((share) => share), "end", 12]],
    ["OPS.SBG_DERL over 10,000 discounts", SBG_DERL, [0.668, 3.806, column((share) => 0.001 + 0.2 * share), 3]],
    [
      "OPS.AB_BAYES over 10,000 pairs of counts",
      AB_BAYES,
      [column((share) => Math.round(200 * share)), 4000, column((share) => Math.round(230 * share)), 4000],
    ],
  ];
  const timings = await measure(
    calls.map(([name, definition, args]) => ({
      name,
      run: () => {
        let rows = 0;
        for (let call = 0; call < 10; call += 1) rows += (invoke(definition, args, "en") as CellValue[][]).length;
        return rows;
      },
    })),
    () => undefined,
    ROUNDS,
  );
  printTable(
    ["", "ms a call", "million elements a second"],
    timings.map(({ name, ms }) => [name.padEnd(42), (ms / 10).toFixed(2), (100 / ms).toFixed(1)]),
  );
}

await single();
await columns();
