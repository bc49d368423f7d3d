import type { Page } from "playwright-core";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { openWorkbench, reloadWorkbench } from "../support/open-workbench";
import { goToCell, typedBecomes, typeInto, waitForCell } from "../support/sheet";

let page: Page;
beforeAll(async () => {
  ({ page } = await openWorkbench());
});

describe("the list of functions", () => {
  // Each is the beginning of a function's name, at which the list opens with other functions first.
  test.each(["=O", "=OPS", "=OPS.", "=OPS.C"])("that opened at a pause after %s takes neither the name nor Enter", async (begun) => {
    const formula = "=OPS.CHANNEL_METRICS(5000,400000,8000,320,48000)";
    await goToCell(page, "D2");
    await page.keyboard.type(begun);
    await page.locator("[data-u-comp=sheets-formula-editor]").waitFor();
    await page.keyboard.type(formula.slice(begun.length));
    await page.keyboard.press("Enter");
    await typedBecomes(page, "D2", formula);
    // 400,000 impressions for 5,000 are 12.50 per thousand.
    await waitForCell(page, "Sheet1", "D2", (value) => value === 12.5);
    await goToCell(page, "D2");
    await page.keyboard.press("Delete");
  });
});

describe("a number that does not fit its column", () => {
  const widthOf = (column: number) =>
    page.evaluate((at) => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getColumnWidth(at), column);

  test("widens it where nobody has given it a width, and one undo takes both back", async () => {
    await goToCell(page, "U2");
    const before = await widthOf(20);
    await typeInto(page, "U2", "2026-01-30");
    expect(await widthOf(20)).toBeGreaterThan(before ?? 0);
    await page.keyboard.press("Control+z");
    await waitForCell(page, "Sheet1", "U2", (value) => value === null);
    expect(await widthOf(20)).toBe(before);
    // A text runs on into the empty cells beside it.
    await typeInto(page, "U2", "a text longer than its column is wide");
    expect(await widthOf(20)).toBe(before);
  });

  test("is drawn with an exponent or rounded under the general format, else as number signs", async () => {
    await page.evaluate(() => {
      const drawn = window as unknown as { drawnTexts: string[] };
      drawn.drawnTexts = [];
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
        drawn.drawnTexts.push(text);
        fillText.call(this, text, ...at);
      };
      const sheet = window.opsplanWorkbench?.engine.workbook.getActiveSheet();
      sheet?.setColumnWidth(22, 64).setColumnWidth(23, 160);
      sheet
        ?.getRange("W2:X2")
        .setValues([[12345678.9, 12345678.9]])
        .setNumberFormat("$#,##0.00");
      sheet?.getRange("W3:W4").setValues([[20_000_000_000], [3.14159265358979]]);
    });
    await goToCell(page, "V2");
    await page.waitForFunction(() => (window as unknown as { drawnTexts: string[] }).drawnTexts.includes("$12,345,678.90"));
    await page.waitForFunction(() => (window as unknown as { drawnTexts: string[] }).drawnTexts.some((text) => /^#+$/.test(text)));
    // A column of 64 px counts 8.43 digits: eight characters of π.
    for (const shown of [/^2E\+10$/, /^3\.141593$/])
      await page.waitForFunction(
        (text) => (window as unknown as { drawnTexts: string[] }).drawnTexts.some((each) => text.test(each)),
        shown,
      );
  });
});

describe("a reload", () => {
  test("at once after Enter keeps what was entered, and one during typing enters what was typed", async () => {
    await typeInto(page, "F1", "entered at the last moment");
    await reloadWorkbench(page);
    await waitForCell(page, "Sheet1", "F1", (value) => value === "entered at the last moment");
    await goToCell(page, "F2");
    await page.keyboard.type("=SUM(1,2");
    await reloadWorkbench(page);
    // The bracket is closed as by Enter.
    await waitForCell(page, "Sheet1", "F2", (value) => value === 3);
  });
});

test("60 typed into a cell of percentages is 60 %, and a date that may be two days stays a text and is told", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("B2").setNumberFormat("0.0%"));
  await typeInto(page, "B2", "60");
  await waitForCell(page, "Sheet1", "B2", (value) => value === 0.6);
  await typeInto(page, "C2", "1.3.2027");
  await page.getByText(WORKBENCH_WORDS.en.keptAsText("C2", "1.3.2027")).waitFor();
  expect(await waitForCell(page, "Sheet1", "C2", (value) => value !== null)).toBe("1.3.2027");
});
