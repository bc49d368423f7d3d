import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { openWorkbench } from "../support/open-workbench";
import { typeInto, valuesOf, waitForCell } from "../support/sheet";

const folder = mkdtempSync(path.join(tmpdir(), "opsplan-e2e-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two rows and their total, and a sum of the data beside. */
const costs = () =>
  encode({
    sheets: [
      {
        name: "Sheet1",
        state: "visible",
        columns: [],
        rows: [],
        merges: [],
        gridlines: true,
        names: [],
        validations: [],
        conditionals: [],
        notes: [],
        charts: [],
        cells: [
          { row: 0, column: 0, value: "Item" },
          { row: 0, column: 1, value: "Cost" },
          { row: 0, column: 3, value: null, formula: "SUM(Costs[Cost])" },
          { row: 1, column: 0, value: "a" },
          { row: 1, column: 1, value: 5 },
          { row: 2, column: 0, value: "b" },
          { row: 2, column: 1, value: 7 },
        ],
        tables: [
          {
            name: "Costs",
            area: { row: 0, column: 0, rows: 3, columns: 2 },
            columns: ["Item", "Cost"],
            banded: true,
            filter: true,
            totals: false,
          },
        ],
      },
    ],
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    defaultFont: { name: "Calibri", size: 11 },
  });

test("a header typed over renames its column in formulas, undo takes both back, and the saved file has the name", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  const buffer = Buffer.from(await costs());
  await page.locator("#ops-file").setInputFiles({ name: "costs.xlsx", mimeType: "application/octet-stream", buffer });
  await waitForCell(page, "Sheet1", "D1", (value) => value === 12);
  // Until then the workbook before lies under the cover of the page.
  await page.locator(".ops-loading").waitFor({ state: "hidden" });
  const formula = () => page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("D1").getFormula());

  await typeInto(page, "B1", "2026");
  expect(await valuesOf(page, "Sheet1", "A1:B1")).toEqual([["Item", "2026"]]);
  expect(await formula()).toBe("=SUM(Costs[2026])");
  await waitForCell(page, "Sheet1", "D1", (value) => value === 12);
  await page.keyboard.press("Control+z");
  await waitForCell(page, "Sheet1", "B1", (value) => value === "Cost");
  expect(await formula()).toBe("=SUM(Costs[Cost])");
  await page.keyboard.press("Control+y");
  await waitForCell(page, "Sheet1", "B1", (value) => value === "2026");
  expect(await formula()).toBe("=SUM(Costs[2026])");

  const downloading = page.waitForEvent("download");
  await page.click("#ops-save");
  const file = path.join(folder, "saved.xlsx");
  await (await downloading).saveAs(file);
  const { workbook } = await decode(new Uint8Array(readFileSync(file)));
  expect(workbook.sheets[0]?.tables.map(({ columns }) => columns)).toEqual([["Item", "2026"]]);
});
