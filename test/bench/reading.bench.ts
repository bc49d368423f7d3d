import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as Playwright from "playwright-core";
import { findChromium } from "../../src/build/browser/find-chromium";
import { CHART_PAGE_WORDS } from "../../src/locale/chart-page";
import { readTable } from "../../src/reading/read-table";
import type { SheetCells } from "../../src/reading/sheet-cells";
import type { TableReading } from "../../src/reading/table-reading";
import { exportCells, writeExport } from "./reading/export-rows";
import { watchReading } from "./reading/watch-reading";
import { servedProduct } from "./recalculation/served-product";
import { measure } from "./support/measure";
import { printTable } from "./support/print-table";

/*
 * Reading a table from cells, against one copy of the same cells, than which nothing that keeps them can be quicker; then a large text file
 * chosen in the pane of a real browser: rows a second, the longest time in which the pane answers nothing, and the memory of all of the
 * browser's processes above what they took before.
 */
const ROUNDS = 3;
const SHAPES = [
  { rows: 100_000, columns: 12 },
  { rows: 1_000_000, columns: 6 },
];
const FILE_BYTES = Number(process.env["BYTES"] ?? 200_000_000);

const copied = ({ values }: SheetCells): unknown => values.map((row) => [...row]);

const ratios: string[][] = [];
for (const { rows, columns } of SHAPES) {
  const [ours, copy] = await measure<SheetCells>(
    [
      { name: "readTable", run: readTable },
      { name: "one copy", run: copied },
    ],
    () => exportCells(rows, columns),
    ROUNDS,
  );
  assert(ours && copy);
  assert.equal((ours.result as TableReading).columns[0]?.values.length, rows);
  ratios.push([
    `${rows.toLocaleString("en")} × ${columns}`,
    `${ours.ms.toFixed(0)} ms`,
    `${copy.ms.toFixed(0)} ms`,
    (ours.ms / copy.ms).toFixed(1),
    (rows / ours.ms / 1000).toFixed(2),
  ]);
}
printTable([`median of ${ROUNDS}`, "reading", "one copy", "÷ one copy", "million rows/s"], ratios);

const executablePath = findChromium();
if (executablePath === undefined) {
  console.log("SKIPPED: no Chromium, Chrome or Edge is installed here.");
} else {
  const { chromium } = createRequire(path.resolve("package.json"))("playwright-core") as typeof Playwright;
  const folder = mkdtempSync(path.join(tmpdir(), "opsplan-bench-"));
  const product = await servedProduct();
  const server = await chromium.launchServer({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const file = path.join(folder, "export.csv");
    const rows = writeExport(file, FILE_BYTES);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "en-US" });
    await page.goto(`${product.url}/?lang=en`);
    const element = await page.waitForSelector('iframe[src*="/embedded/taskpane.html"]');
    const pane = await element.contentFrame();
    assert(pane);
    await pane.locator("#tab-charts").click();
    const understood = CHART_PAGE_WORDS.en.understood(rows, 12);
    const { seconds, pause, before, memory } = await watchReading(pane, file, server.process().pid ?? 0, understood);
    printTable(
      ["a file in the pane", "rows", "s", "rows/s", "longest pause", "memory before", "at the highest"],
      [
        [
          `${(statSync(file).size / 1e6).toFixed(0)} MB`,
          rows.toLocaleString("en"),
          seconds.toFixed(1),
          Math.round(rows / seconds).toLocaleString("en"),
          `${pause.toFixed(0)} ms`,
          `${(before / 1e6).toFixed(0)} MB`,
          `${(memory / 1e6).toFixed(0)} MB`,
        ],
      ],
    );
  } finally {
    await browser.close();
    await server.close();
    product.stop();
    rmSync(folder, { recursive: true });
  }
}
