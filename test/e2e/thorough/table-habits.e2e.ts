import type { Page } from "playwright-core";
import { LANGS } from "../../../src/core/lang";
import { TABLE_DIALOG_WORDS } from "../../../src/locale/table-dialogs";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { gridPlaces } from "../support/grid-places";
import { openWorkbench } from "../support/open-workbench";
import { fillCells, goToCell, pointAt, valuesOf, waitForCell } from "../support/sheet";

/** A table A1:C3 whose last column is computed, made as code in the page makes one. */
async function makeTable(page: Page): Promise<void> {
  await addTable(page, "costs", { startRow: 0, endRow: 2, startColumn: 0, endColumn: 2 }, [
    ["Item", "Cost", "Tax"],
    ["Ads", 100, "=B2*0.1"],
    ["Film", 200, "=B3*0.1"],
  ]);
}

interface Place {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

async function addTable(page: Page, name: string, place: Place, cells: readonly (readonly (string | number)[])[]): Promise<void> {
  await fillCells(page, "Sheet1", `A${place.startRow + 1}:C${place.endRow + 1}`, cells);
  await page.evaluate(
    ([id, at]) => {
      const book = window.opsplanWorkbench?.engine.workbook;
      return book?.addTable(book.getActiveSheet().getSheetId(), id, at, id, { showHeader: true });
    },
    [name, place] as const,
  );
}

/** Right-clicks a cell and chooses an entry of a submenu, with the mouse. */
async function choose(page: Page, row: number, column: number, menu: string, entry: string): Promise<void> {
  await pointAt(page, row, column);
  await page.mouse.click(...(await gridPlaces(page)).middle(row, column), { button: "right" });
  await page.getByText(menu, { exact: true }).last().hover();
  await page.getByText(entry, { exact: true }).last().click();
}

describe.each(LANGS)("in %s", (lang) => {
  test("the menu over a table adds and deletes rows, computed, and leaves the table below as it is", async () => {
    const { page } = await openWorkbench({ lang });
    const words = WORKBENCH_WORDS[lang].gridMenus;
    await makeTable(page);
    await addTable(page, "later", { startRow: 6, endRow: 7, startColumn: 0, endColumn: 2 }, [
      ["Month", "Plan", "Left"],
      ["May", 4, "=B8*2"],
    ]);
    await choose(page, 2, 1, words.tableInsert, words.tableRowsAbove);
    await waitForCell(page, "Sheet1", "B4", (value) => value === 200);
    // What was selected is selected still.
    await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.selected === "B3");
    await page.keyboard.type("50");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Sheet1", "C3", (value) => value === 5);
    await choose(page, 1, 1, words.tableDelete, words.tableRows);
    await waitForCell(page, "Sheet1", "B2", (value) => value === 50);
    await waitForCell(page, "Sheet1", "C3", (value) => value === 20);
    expect(await valuesOf(page, "Sheet1", "A2:C4")).toEqual([
      [null, 50, 5],
      ["Film", 200, 20],
      [null, null, null],
    ]);
    // Its header and what it computes.
    expect(await valuesOf(page, "Sheet1", "A7:C8")).toEqual([
      ["Month", "Plan", "Left"],
      ["May", 4, 8],
    ]);
  });
});

test("a table grows by what is typed below it, however fast or slowly it follows, and by Tab in its last cell", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await makeTable(page);
  await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("A3:B3").setBackground("#FFF2CC"));
  // Slowly, the table grows while its next cell is being edited, and fills that in too.
  for (const delay of [0, 150]) {
    await goToCell(page, "A4");
    await page.keyboard.type("Posts", { delay });
    await page.keyboard.press("Tab");
    await page.keyboard.type("1000", { delay });
    await page.keyboard.press("Enter");
    await waitForCell(page, "Sheet1", "C4", (value) => value === 100);
    expect(await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("B4").getBackground())).toBe(
      "#FFF2CC",
    );
    for (let steps = 0; delay === 0 && steps < 3; steps += 1) await page.keyboard.press("Control+Z");
    if (delay === 0) await waitForCell(page, "Sheet1", "A4", (value) => value === null);
  }
  await goToCell(page, "C4");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Food");
  await page.keyboard.press("Tab");
  await page.keyboard.type("30");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "C5", (value) => value === 3);
  expect(await valuesOf(page, "Sheet1", "A4:C5")).toEqual([
    ["Posts", 1000, 100],
    ["Food", 30, 3],
  ]);
  // The menu knows the table for cells that the name box went to.
  await goToCell(page, "E9");
  await goToCell(page, "A4");
  await page.keyboard.press("Shift+F10");
  await page.getByText(WORKBENCH_WORDS.en.gridMenus.tableInsert, { exact: true }).waitFor();
});

/** Drags the fill handle of a selected cell to another one. */
async function dragHandle(page: Page, [row, column]: [number, number], to: [number, number]): Promise<void> {
  const { cell, middle } = await gridPlaces(page);
  // The handle is there for the pointer once it has come over it.
  await page.mouse.move(...middle(row, column));
  const { right, bottom } = cell(row, column);
  await page.mouse.move(right - 1, bottom - 1, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(...middle(row + 1, column), { steps: 4 });
  await page.mouse.move(...middle(...to), { steps: 4 });
  await page.mouse.up();
}

test("rows pasted below a table and rows filled in over its edge are its own; merged cells are not pasted over it", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await makeTable(page);
  await goToCell(page, "A4");
  await page.evaluate(() => navigator.clipboard.writeText("Food\t30\nBags\t40"));
  await page.keyboard.press("Control+V");
  await waitForCell(page, "Sheet1", "C5", (value) => value === 4);

  await goToCell(page, "B5");
  await dragHandle(page, [4, 1], [6, 1]);
  await waitForCell(page, "Sheet1", "C7", (value) => value === 4);
  expect(await valuesOf(page, "Sheet1", "A4:C7")).toEqual([
    ["Food", 30, 3],
    ["Bags", 40, 4],
    [null, 40, 4],
    [null, 40, 4],
  ]);

  // With Ctrl one number counts on, and what would go on is copied.
  await fillCells(page, "Sheet1", "G1:H1", [[1, "Item 1"]]);
  for (const [address, column] of [
    ["G1", 6],
    ["H1", 7],
  ] as const) {
    await goToCell(page, address);
    await page.keyboard.down("Control");
    await dragHandle(page, [0, column], [2, column]);
    await page.keyboard.up("Control");
    await waitForCell(page, "Sheet1", address.replace("1", "3"), (value) => value !== null);
  }
  expect(await valuesOf(page, "Sheet1", "G1:H4")).toEqual([
    [1, "Item 1"],
    [2, "Item 1"],
    [3, "Item 1"],
    [null, null],
  ]);

  await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("E1:F1").merge());
  await goToCell(page, "E1");
  await page.keyboard.press("Control+C");
  await goToCell(page, "A2");
  await page.keyboard.press("Control+V");
  await page.getByText(WORKBENCH_WORDS.en.tableRefused.merge).waitFor();
  expect(await valuesOf(page, "Sheet1", "A1:B2")).toEqual([
    ["Item", "Cost"],
    ["Ads", 100],
  ]);
});

test("Ctrl+T and Enter make a table; its totals row comes and goes by key and by menu, and it becomes plain cells, each one step of undo", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  const words = WORKBENCH_WORDS.en.gridMenus;
  await fillCells(page, "Sheet1", "A1:B3", [
    ["Item", "Cost"],
    ["Ads", 100],
    ["Film", 200],
  ]);
  await goToCell(page, "A2");
  await page.keyboard.press("Control+T");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const TOTALS = [
    ["Film", 200],
    ["Total", 300],
  ];
  const WITHOUT = [
    ["Film", 200],
    [null, null],
  ];
  const lastRows = () => valuesOf(page, "Sheet1", "A3:B4");
  const shown = () => waitForCell(page, "Sheet1", "B4", (value) => value === 300);
  const gone = () => waitForCell(page, "Sheet1", "B4", (value) => value === null);
  await goToCell(page, "B2");
  await page.keyboard.press("Control+Shift+T");
  await shown();
  expect(await lastRows()).toEqual(TOTALS);
  await page.keyboard.press("Control+Z");
  await gone();
  expect(await lastRows()).toEqual(WITHOUT);
  await choose(page, 1, 1, words.tableInsert, words.tableTotals);
  await shown();
  expect(await lastRows()).toEqual(TOTALS);
  await choose(page, 1, 1, words.tableInsert, words.tableTotals);
  await gone();

  // Whoever named the table names its cells, which look as before.
  await fillCells(page, "Sheet1", "D1:D1", [["=SUM(Table1[Cost])"]]);
  const seen = () =>
    page.evaluate(() => {
      const { engine } = window.opsplanWorkbench ?? {};
      const sheet = engine?.workbook.getActiveSheet();
      const fill = sheet?.getSheet().getComposedCellStyle(0, 0).bg?.rgb;
      return { formula: sheet?.getRange("D1").getFormula(), fill, tables: engine?.tableStore.all().length };
    });
  const before = await seen();
  await pointAt(page, 1, 1);
  await page.mouse.click(...(await gridPlaces(page)).middle(1, 1), { button: "right" });
  await page.getByText(words.tableToRange, { exact: true }).click();
  await page.waitForFunction(() => window.opsplanWorkbench?.engine.tableStore.all().length === 0);
  expect(await seen()).toEqual({ ...before, formula: "=SUM(Sheet1!$B$2:$B$3)", tables: 0 });
  expect(await valuesOf(page, "Sheet1", "D1:D1")).toEqual([[300]]);
  await page.keyboard.press("Control+Z");
  await page.waitForFunction(() => window.opsplanWorkbench?.engine.tableStore.all().length === 1);
  expect(await seen()).toEqual(before);

  // Its name and its cells are asked for in a dialog, which says what cannot be and stays.
  const dialogs = TABLE_DIALOG_WORDS.en;
  const ask = async (entry: string, ...typed: readonly string[]) => {
    await page.mouse.click(...(await gridPlaces(page)).middle(1, 1), { button: "right" });
    await page.getByText(entry, { exact: true }).last().click();
    const said: string[] = [];
    for (const text of typed) {
      await page.locator("#ops-asked").fill(text);
      await page.keyboard.press("Enter");
      await page.waitForFunction((old) => document.querySelector("#ops-asked-problem")?.textContent !== old, said.at(-1));
      said.push(
        (await page
          .locator("#ops-asked-problem")
          .textContent({ timeout: 200 })
          .catch(() => null)) ?? "",
      );
    }
    return said;
  };
  const table = () =>
    page.evaluate(() => {
      const [one] = window.opsplanWorkbench?.engine.tableStore.all() ?? [];
      const formula = window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("D1").getFormula();
      return { name: one?.name, rows: one?.area.rows, columns: one?.columns.map(({ name }) => name), formula };
    });
  const first = await table();
  const { rename, resize } = dialogs;
  expect(await ask(words.tableRename, "A1", "my table", "Spend")).toEqual([rename.refused.cell("A1"), rename.refused.sign("my table"), ""]);
  expect(await table()).toEqual({ ...first, name: "Spend", formula: "=SUM(Spend[Cost])" });
  await page.keyboard.press("Control+Z");
  await page.waitForFunction((name) => window.opsplanWorkbench?.engine.tableStore.all()[0]?.name === name, first.name);
  expect(await table()).toEqual(first);
  expect(await ask(words.tableResize, "A2:B5", "A1:B5")).toEqual([resize.refused.header("", 1), ""]);
  expect(await table()).toEqual({ ...first, rows: 5 });
  await page.keyboard.press("Control+Z");
  await page.waitForFunction((rows) => window.opsplanWorkbench?.engine.tableStore.all()[0]?.area.rows === rows, first.rows);
  expect(await table()).toEqual(first);
});
