import { createRequire } from "node:module";
import path from "node:path";
import type * as Playwright from "playwright-core";
import { findChromium } from "../../src/build/browser/find-chromium";
import { PANE_TEMPLATE_WORDS } from "../../src/locale/pane-templates";
import { TEMPLATES } from "../../src/templates/registry";
import { watchInsertion, type Insertion } from "./insertion/watch-insertion";
import { servedProduct } from "./recalculation/served-product";
import { printTable } from "./support/print-table";

/**
 * Each template inserted from the pane into the embedded workbook in a real browser, against the same cells put there by the grid's own
 * `insertSheet`: without a plan, a pane, Office.js, tables, rules, notes and charts, as quick as Univer can show that sheet.
 */
const ROUNDS = 3;
const LANG = "en";

const executablePath = findChromium();
if (executablePath === undefined) {
  console.log("SKIPPED: no Chromium, Chrome or Edge is installed here.");
} else {
  const { chromium } = createRequire(path.resolve("package.json"))("playwright-core") as typeof Playwright;
  const product = await servedProduct();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const words = PANE_TEMPLATE_WORDS[LANG];

  const inserted = async ({ id, text }: (typeof TEMPLATES)[number]): Promise<Insertion> => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-US" });
    try {
      const page = await context.newPage();
      await page.goto(`${product.url}/?lang=${LANG}`);
      const pane = page.frameLocator('iframe[src*="/embedded/taskpane.html"]');
      await pane.locator("#tab-templates").click();
      await pane.locator(`#template-${id}`).click();
      const insert = words.insert(text[LANG].name);
      await pane.getByRole("button", { name: insert, exact: true }).waitFor();
      // Its structure and words are there once its picture is.
      await pane.locator("#page-templates svg rect").first().waitFor();
      return await watchInsertion(page, insert, words.undo);
    } finally {
      await context.close();
    }
  };
  const median = (rounds: readonly Insertion[], of: keyof Insertion) =>
    rounds.map((round) => round[of]).sort((a, b) => a - b)[rounds.length >> 1] ?? NaN;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  try {
    const rows: string[][] = [];
    for (const template of TEMPLATES) {
      const rounds: Insertion[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await inserted(template));
      const of = (key: keyof Insertion) => median(rounds, key);
      rows.push([
        template.id,
        ms(of("whole")),
        ms(of("univer")),
        `${(of("whole") / of("univer")).toFixed(1)} ×`,
        ms(of("blocked")),
        String(of("requests")),
        `${(of("size") / 1024).toFixed(0)} KB`,
      ]);
    }
    printTable(["inserted, median of 3", "click to drawn", "Univer's insertSheet", "ratio", "longest pause", "requests", "size"], rows);
  } finally {
    await browser.close();
    product.stop();
  }
}
