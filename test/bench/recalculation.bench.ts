import { createRequire } from "node:module";
import path from "node:path";
import type * as Playwright from "playwright-core";
import { findChromium } from "../../src/build/browser/find-chromium";
import { fillSheet, watchRecalculation, type Recalculation } from "./recalculation/watch-recalculation";
import { servedProduct } from "./recalculation/served-product";
import { printTable } from "./support/print-table";

/**
 * Sheets of the embedded workbook in a real browser: how long one change takes to reach every formula, and for how long
 * at most the pane is deaf.
 */
const ROUNDS = 5;

const [ROWS, COLUMNS] = [2500, 4];
const formulas = (formula: (k: number) => string) =>
  Array.from({ length: ROWS }, (_, r) => Array.from({ length: COLUMNS }, (_, c) => ({ f: formula(r * COLUMNS + c) })));
/** 20,000 events of 4,001 users on 90 days. */
const log = Array.from({ length: 20_000 }, (_, i) => [`customer-${(i * 7919) % 4001}`, 46_000 + Math.floor((i * 90) / 20_000)]);
/** 4,000 customers with their repeats, ages at the last purchase and ages, all rational in i. */
const customers = Array.from({ length: 4000 }, (_, i) => {
  const age = 20 + (i % 30);
  const repeats = i % 5 < 3 ? 0 : 1 + (i % 7);
  return [repeats, repeats === 0 ? 0 : Math.max(1, (age * ((i % 89) + 5)) / 100), age];
});

type Sheet = readonly [name: string, blocks: Parameters<typeof fillSheet>[1], cell: string, values: readonly [number, number]];

const SHEETS: readonly Sheet[] = [
  [
    "10,000 formulas of the grid itself, 1/((1-refund)*(margin-fee))",
    [
      { row: 0, column: 0, cells: [[0.5]] },
      { row: 0, column: 1, cells: formulas((k) => `=1/((1-${k / 100_000})*($A$1-0))`) },
    ],
    "A1",
    [0.4, 0.5],
  ],
  [
    "10,000 OPS.BREAKEVEN_ROI, the same with all its checks",
    [
      { row: 0, column: 0, cells: [[0.5]] },
      { row: 0, column: 1, cells: formulas((k) => `=OPS.BREAKEVEN_ROI($A$1,${k / 100_000})`) },
    ],
    "A1",
    [0.4, 0.5],
  ],
  [
    "200 OPS.RETENTION_LOG over 20,000 rows",
    [
      { row: 0, column: 10, cells: log },
      {
        row: 0,
        column: 0,
        cells: Array.from({ length: 200 }, (_, i) => [{ f: `=OPS.RETENTION_LOG($K$1:$K$20000,$L$1:$L$20000,${i % 60})+${i}` }]),
      },
    ],
    "L1",
    [45_999, 46_000],
  ],
  [
    "20 OPS.BTYD_FIT (pnbd) of 4,000 customers",
    [
      { row: 0, column: 10, cells: customers },
      {
        row: 0,
        column: 0,
        cells: Array.from({ length: 20 }, (_, i) => [
          { f: `=INDEX(OPS.BTYD_FIT($K$1:$K$4000,$L$1:$L$4000,$M$1:$M$4000,"pnbd"),1,1)+${i}` },
        ]),
      },
    ],
    "M1",
    [21, 20],
  ],
];

const executablePath = findChromium();
if (executablePath === undefined) {
  console.log("SKIPPED: no Chromium, Chrome or Edge is installed here.");
} else {
  const { chromium } = createRequire(path.resolve("package.json"))("playwright-core") as typeof Playwright;
  const product = await servedProduct();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.goto(product.url);
    await page.frameLocator('iframe[src*="/embedded/taskpane.html"]').locator("[role=tablist]").waitFor();
    const median = (rounds: readonly Recalculation[], of: keyof Recalculation) =>
      rounds.map((round) => round[of]).sort((a, b) => a - b)[rounds.length >> 1] ?? NaN;
    const rows: [name: string, whole: number, blocked: number, worst: number][] = [];
    for (const [name, blocks, cell, values] of SHEETS) {
      await fillSheet(page, blocks);
      const rounds: Recalculation[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await watchRecalculation(page, cell, values[round % 2] ?? 0));
      rows.push([name, median(rounds, "whole"), median(rounds, "blocked"), Math.max(...rounds.map(({ blocked }) => blocked))]);
    }
    const native = rows[0]?.[1] ?? NaN;
    printTable(
      ["one input changes", "whole, median", "against the grid's own", "longest pause of the pane, median", "worst"],
      rows.map(([name, whole, blocked, worst], i) => [
        name,
        `${whole.toFixed(0)} ms`,
        i < 2 ? `${(whole / native).toFixed(2)} ×` : "",
        `${blocked.toFixed(0)} ms`,
        `${worst.toFixed(0)} ms`,
      ]),
    );
  } finally {
    await browser.close();
    product.stop();
  }
}
