import type { Page } from "playwright-core";
import { GRID_WORDS } from "../../../src/locale/grid";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { gridPlaces } from "../support/grid-places";
import { openWorkbench } from "../support/open-workbench";
import { fillCells, goToCell, typeInto, valuesOf, waitForCell } from "../support/sheet";

/** A word of the menu over a row's header. */
const DELETE_ROW = "删除选中行";

const rowHeader = async (page: Page, row: number): Promise<[number, number]> => (await gridPlaces(page)).rowHeader(row - 1);
const columnHeader = async (page: Page, column: number): Promise<[number, number]> => (await gridPlaces(page)).columnHeader(column);

/** Waits until these areas are selected. */
const selectedIs = (page: Page, areas: string) =>
  page.waitForFunction((wanted) => {
    const ranges = window.opsplanWorkbench?.engine.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.map((range) => range.getA1Notation()).join(",") === wanted;
  }, areas);

const numbered = (page: Page) =>
  fillCells(
    page,
    "Sheet1",
    "A1:A30",
    Array.from({ length: 30 }, (_, i) => [i + 1]),
  );

test("row and column headers select by mouse, and their menu acts on what was pointed at", async () => {
  const { page } = await openWorkbench({ lang: "zh-CN" });
  await numbered(page);
  const size = () =>
    page.evaluate(() => {
      const sheet = window.opsplanWorkbench?.engine.workbook.getActiveSheet();
      return [sheet?.getMaxRows(), sheet?.getMaxColumns()];
    });
  const before = await size();
  const drag = async (from: [number, number], to: [number, number]) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 3 });
    await page.mouse.up();
  };
  await page.mouse.click(...(await columnHeader(page, 1)));
  await selectedIs(page, "B:B");
  await drag(await rowHeader(page, 4), await rowHeader(page, 8));
  await selectedIs(page, "4:8");
  await page.mouse.click(...(await rowHeader(page, 6)));
  await selectedIs(page, "6:6");
  await page.keyboard.down("Control");
  await page.mouse.click(...(await rowHeader(page, 9)));
  await page.keyboard.up("Control");
  await selectedIs(page, "6:6,9:9");
  await page.mouse.click(...(await rowHeader(page, 3)));
  await page.keyboard.down("Shift");
  await page.mouse.click(...(await rowHeader(page, 5)));
  await page.keyboard.up("Shift");
  await selectedIs(page, "3:5");
  expect(await size()).toEqual(before);

  await page.mouse.click(...(await rowHeader(page, 4)), { button: "right" });
  await page.getByText(DELETE_ROW, { exact: true }).click();
  await waitForCell(page, "Sheet1", "A3", (value) => value === 6);
  await page.mouse.click(...(await rowHeader(page, 10)), { button: "right" });
  await page.getByText(DELETE_ROW, { exact: true }).click();
  await waitForCell(page, "Sheet1", "A10", (value) => value === 14);
  expect(await valuesOf(page, "Sheet1", "A2:A4")).toEqual([[2], [6], [7]]);
  expect(await valuesOf(page, "Sheet1", "A9:A10")).toEqual([[12], [14]]);
});

let page: Page;
beforeAll(async () => {
  ({ page } = await openWorkbench({ lang: "en" }));
});

test("keys go, select, insert and delete as Excel's do, and tell of what is refused", async () => {
  await numbered(page);
  const keys: readonly (readonly [from: string, key: string, selected: string])[] = [
    ["C9", "Home", "A9"],
    ["C9", "Control+Home", "A1"],
    ["C9", "Control+End", "A30"],
    ["B2", "Control+Space", "B:B"],
    ["B2", "Shift+Space", "2:2"],
    ["C9", "Shift+Home", "A9:C9"],
  ];
  for (const [from, key, selected] of keys) {
    await goToCell(page, from);
    await page.keyboard.press(key);
    await selectedIs(page, selected);
  }
  await goToCell(page, "A2:A3");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("Control+Shift+=");
  await waitForCell(page, "Sheet1", "A4", (value) => value === 2);
  await page.keyboard.press("Control+-");
  await waitForCell(page, "Sheet1", "A2", (value) => value === 2);
  // Of the selected cells, not of selected rows only.
  await goToCell(page, "B8:C9");
  const hidden = (rows: number, columns: number) =>
    page.waitForFunction(
      (wanted) => {
        const sheet = window.opsplanWorkbench?.engine.workbook.getActiveSheet().getSheet();
        const ends = (ranges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[] = []) =>
          ranges.map((range) => [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1]);
        const [[held] = [0]] = ends(sheet?.getHiddenRows());
        const [[, across] = [0, 0]] = ends(sheet?.getHiddenCols());
        return held === wanted[0] && across === wanted[1];
      },
      [rows, columns],
    );
  await page.keyboard.press("Control+9");
  await hidden(2, 0);
  await page.keyboard.press("Control+Shift+9");
  await hidden(0, 0);
  await page.keyboard.press("Control+0");
  await hidden(0, 2);
  await page.keyboard.press("Control+z");
  await hidden(0, 0);
  await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("D4:E5").merge());
  // Cells that are no whole rows ask which way the others go: Enter takes what is offered, Esc nothing.
  const { shiftCells } = WORKBENCH_WORDS.en;
  const asked = page.locator("dialog");
  await goToCell(page, "D2");
  await page.keyboard.press("Control+Shift+=");
  await asked.getByText(shiftCells.insert.body("D2")).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(WORKBENCH_WORDS.en.tableRefused.torn).first().waitFor();
  await goToCell(page, "A29:A30");
  await page.keyboard.press("Control+-");
  await asked.waitFor();
  await page.keyboard.press("Escape");
  await asked.waitFor({ state: "detached" });
  await page.keyboard.press("Control+-");
  await asked.getByRole("button", { name: shiftCells.remove.row, exact: true }).click();
  await waitForCell(page, "Sheet1", "A29", (value) => value === null);
  await page.keyboard.press("Control+z");
  await waitForCell(page, "Sheet1", "A29", (value) => value === 29);
});

test("a menu over a row's header has the keyboard until it is closed, and acts on the row it was opened over, as what is typed does", async () => {
  await numbered(page);
  const open = async () => {
    await page.mouse.click(...(await rowHeader(page, 10)), { button: "right" });
    await page.getByText("Delete Selected Row", { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest(".univer-popup"));
  };
  // To the top, where the headers are counted from.
  await goToCell(page, "A1");
  await open();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.hasKeyboard);
  await selectedIs(page, "10:10");
  await open();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let tries = 0; tries < 20 && (await focused()) !== "Delete Selected Row"; tries += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "A10", (value) => value === 11);
  expect(await valuesOf(page, "Sheet1", "A9:A11")).toEqual([[9], [11], [12]]);
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.hasKeyboard);
  await page.keyboard.press("F2");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.open && window.opsplanWorkbench.session.editor.text === "11");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await waitForCell(page, "Sheet1", "A10", (value) => value === 10);
  await open();
  await page.keyboard.type("typed");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "A10", (value) => value === "typed");
  // Without a mouse, over what is selected.
  await goToCell(page, "A12");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("Shift+F10");
  await page.waitForFunction(() => document.activeElement?.closest(".univer-popup"));
  for (let tries = 0; tries < 20 && (await focused()) !== "Delete Selected Row"; tries += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "A12", (value) => value === 13);
});

test("a cell that is gone to stands beside tall frozen rows, at any zoom", async () => {
  await page.evaluate(() => {
    const sheet = window.opsplanWorkbench?.engine.workbook.getActiveSheet();
    sheet?.setRowHeights(0, 2, 60).setFreeze({ xSplit: 8, ySplit: 2, startRow: 2, startColumn: 8 }).zoom(0.8);
  });
  for (const address of ["A70", "AK85", "B20", "J250", "K7"]) {
    await goToCell(page, address);
    await page.waitForFunction((cell) => {
      const sheet = window.opsplanWorkbench?.engine.workbook.getActiveSheet();
      const range = sheet?.getRange(cell).getRange();
      const seen = sheet?.getVisibleRange();
      return seen && range && seen.startRow <= range.startRow && range.endRow <= seen.endRow;
    }, address);
  }
});

test("a sheet renamed quickly keeps its tab in the bar, Escape gives the old name back, and what Excel refuses is refused with a word", async () => {
  const tab = page.locator("[data-u-comp=slide-tab-item]").first();
  const rename = async (name: string, key: string) => {
    await tab.dblclick();
    // The name has the keyboard a turn after it can be edited.
    await page.waitForFunction(() => document.activeElement?.matches("[data-u-comp=slide-tab-item] span[contenteditable]"));
    await page.keyboard.type(name);
    await page.keyboard.press(key);
  };
  const named = (name: string) =>
    page.waitForFunction((wanted) => {
      const [shown] = document.querySelectorAll("footer [data-u-comp=slide-tab-bar] [data-u-comp=slide-tab-item]");
      return shown?.textContent === wanted && window.opsplanWorkbench?.engine.workbook.getActiveSheet().getSheetName() === wanted;
    }, name);
  await rename("预算", "Enter");
  await named("预算");
  await rename("Other", "Escape");
  await named("预算");
  await rename("History", "Enter");
  await page.getByText(WORKBENCH_WORDS.en.sheetNameRefused.reserved("History")).waitFor();
  await named("预算");
  // A press that is held for half a second begins to drag the tab: none may be left over from the renaming.
  await page.waitForTimeout(600);
  await named("预算");
});

test("Alt+= proposes the sum, Ctrl+Enter enters a formula into each cell as if copied, and a match that is found is selected", async () => {
  const [sheet] = await page.evaluate(() => [window.opsplanWorkbench?.engine.workbook.getActiveSheet().getSheetName() ?? ""]);
  await fillCells(page, sheet ?? "", "M1:M4", [[10], [20], [30], ["微信"]]);
  await goToCell(page, "N1:N2");
  await page.keyboard.type("=M1*2");
  await page.keyboard.press("Control+Enter");
  await waitForCell(page, sheet ?? "", "N2", (value) => value === 40);
  await goToCell(page, "N3");
  await page.keyboard.press("Alt+=");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.text === "=SUM(N1:N2)");
  await page.keyboard.press("Enter");
  await waitForCell(page, sheet ?? "", "N3", (value) => value === 60);
  await page.keyboard.press("Control+F");
  await page.locator("[role=dialog] input").waitFor();
  await page.keyboard.type("微信");
  await selectedIs(page, "M4");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.hasKeyboard);
  await selectedIs(page, "M4");
});

test("Replace All asks, counts what it replaced, leaves formulas that would be refused, and is one step of undo", async () => {
  const [sheet = ""] = await page.evaluate(() => [window.opsplanWorkbench?.engine.workbook.getActiveSheet().getSheetName() ?? ""]);
  await fillCells(page, sheet, "Q1:Q2", [["sum-1"], [-1]]);
  await typeInto(page, "Q3", "=SUM(-1)");
  await goToCell(page, "P2");
  await page.keyboard.press("Control+H");
  const fields = page.locator("[role=dialog] input");
  await fields.nth(0).fill("-1");
  await page.locator("[role=dialog]").getByText("Find by Value", { exact: true }).click();
  await page.getByText("Find Formula", { exact: true }).click();
  await fields.nth(0).press("Enter");
  // Which of them is the next depends on whether the search was through when Enter came.
  await page.waitForFunction(() =>
    /^Q[123]$/.test(window.opsplanWorkbench?.engine.workbook.getActiveSheet().getSelection()?.getActiveRange()?.getA1Notation() ?? ""),
  );
  await fields.nth(1).fill("-1)");
  await page.getByRole("button", { name: "Replace All", exact: true }).click();
  await page.getByRole("button", { name: "OK", exact: true }).click();
  await page.getByText(GRID_WORDS.en["find-replace"].replace["partial-success"].replace("{0}", "2").replace("{1}", "1")).waitFor();
  expect(await valuesOf(page, sheet, "Q1:Q3")).toEqual([["sum-1)"], ["-1)"], [-1]]);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.hasKeyboard);
  await page.keyboard.press("Control+z");
  await waitForCell(page, sheet, "Q2", (value) => value === -1);
  expect(await valuesOf(page, sheet, "Q1:Q3")).toEqual([["sum-1"], [-1], [-1]]);
  // Without Enter: whoever has gone on to the other box has said what to find.
  await goToCell(page, "P2");
  await page.keyboard.press("Control+H");
  await fields.nth(0).pressSequentially("sum");
  await page.keyboard.press("Tab");
  await page.keyboard.type("total");
  await page.getByRole("button", { name: "Replace All", exact: true }).click();
  // The question has the keyboard at its yes.
  await page.waitForFunction(() => document.activeElement?.textContent === "OK");
  await page.keyboard.press("Enter");
  await waitForCell(page, sheet, "Q1", (value) => value === "total-1");
  await page.keyboard.press("Escape");
});

test("the status bar says a selection's sums as its cells show their numbers", async () => {
  await page.evaluate(() => {
    const sheet = window.opsplanWorkbench?.engine.workbook.getActiveSheet();
    sheet?.getRange("M1:N2").setValues([
      [123_456, 46_354],
      [2_345_678, 46_355],
    ]);
    sheet?.getRange("M1:M2").setNumberFormat('0!.0,"万"');
    sheet?.getRange("N1:N2").setNumberFormat("[$-804]aaaa");
  });
  await goToCell(page, "M1:M2");
  await page.getByText("Sum: 246.9万", { exact: true }).waitFor();
  // 29 November 2026 is a Sunday.
  await goToCell(page, "N1:N2");
  await page.getByText("Max: 星期日", { exact: true }).waitFor();
});
