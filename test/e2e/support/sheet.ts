import type { Page } from "playwright-core";
import { gridPlaces } from "./grid-places";

type Value = string | number | boolean | null;

/** What cells of the workbook hold now, read from its engine; null where nothing is. */
export const valuesOf = (page: Page, sheet: string, address: string): Promise<Value[][]> =>
  page.evaluate(
    ([name, area]) => {
      const engine = window.opsplanWorkbench?.engine;
      const found = engine?.workbook.getSheetByName(name);
      if (!engine || !found) throw new Error(`There is no sheet “${name}”`);
      const { startRow, endRow, startColumn, endColumn } = found.getRange(area).getRange();
      const cells = engine.cells(found.getSheetId());
      return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
        Array.from({ length: endColumn - startColumn + 1 }, (_, c) => {
          const at = [startRow + r, startColumn + c] as const;
          return cells.isEmpty(...at) && !cells.isSpilled(...at) ? null : cells.value(...at);
        }),
      );
    },
    [sheet, address] as const,
  );

export const valueOf = async (page: Page, sheet: string, address: string): Promise<Value> =>
  (await valuesOf(page, sheet, address))[0]?.[0] ?? null;

/** The formula of a cell; empty where it has none. */
const formulaAt = (page: Page, sheet: string, address: string): Promise<string> =>
  page.evaluate(([name, area]) => window.opsplanWorkbench?.engine.workbook.getSheetByName(name)?.getRange(area).getFormula() ?? "", [
    sheet,
    address,
  ] as const);

/** Waits until a cell holds what `expected` says; what it holds instead, and its formula, is in the failure. */
export const waitForCell = async (page: Page, sheet: string, address: string, expected: (value: Value) => boolean): Promise<Value> => {
  let value: Value = null;
  for (let tries = 0; tries < 200; tries++) {
    value = await valueOf(page, sheet, address);
    if (expected(value)) return value;
    await page.waitForTimeout(50);
  }
  throw new Error(
    `${sheet}!${address} holds ${JSON.stringify(value)}, its formula is ${JSON.stringify(await formulaAt(page, sheet, address))}`,
  );
};

/** Goes to a cell of the shown sheet by the name box, as a user does, and is there with the keyboard. */
export const goToCell = async (page: Page, address: string): Promise<void> => {
  const box = page.locator("[data-u-comp=defined-name] input, .univer-defined-name input").first();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction((area) => {
    const { editor } = window.opsplanWorkbench?.session ?? {};
    return editor?.hasKeyboard && editor.selected === area;
  }, address);
};

interface Typed {
  readonly open: boolean;
  readonly text: string;
  readonly sheet: string;
  readonly formula: string;
  readonly value: Value;
}

/** What the cell's editor holds now, and the cell itself. */
const typedAt = (page: Page, address: string): Promise<Typed> =>
  page.evaluate((at) => {
    const { engine, session } = window.opsplanWorkbench ?? {};
    if (!engine || !session) throw new Error("No workbook is open");
    const sheet = engine.workbook.getActiveSheet();
    const range = sheet.getRange(at);
    const { startRow, startColumn } = range.getRange();
    const cells = engine.cells(sheet.getSheetId());
    const empty = cells.isEmpty(startRow, startColumn) && !cells.isSpilled(startRow, startColumn);
    return {
      open: session.editor.open,
      text: session.editor.text,
      sheet: sheet.getSheetName(),
      formula: range.getFormula(),
      value: empty ? null : cells.value(startRow, startColumn),
    };
  }, address);

/** Asks until the answer is as expected; the last answer is in the failure. */
const typedUntil = async (page: Page, address: string, what: string, expected: (typed: Typed) => boolean): Promise<void> => {
  let typed = await typedAt(page, address);
  for (let tries = 0; tries < 200 && !expected(typed); tries++) {
    // Who asks without a pause keeps the page from typing.
    await page.waitForTimeout(25);
    typed = await typedAt(page, address);
  }
  if (!expected(typed)) throw new Error(`${address}: ${what}; ${JSON.stringify(typed)}`);
};

/** Waits until the editor is closed and the cell has that formula, or none where what was typed is none. */
export const typedBecomes = (page: Page, address: string, text: string): Promise<void> => {
  const formula = text.startsWith("=") ? text.toUpperCase() : "";
  return typedUntil(page, address, `the cell should hold ${text}`, (typed) => !typed.open && typed.formula.toUpperCase() === formula);
};

/** Types into a cell by keyboard and enters it. What the editor and then the cell hold is what was typed. */
export const typeInto = async (page: Page, address: string, text: string): Promise<void> => {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await typedUntil(page, address, `the editor should hold ${text}`, (typed) => typed.open && typed.text === text);
  await page.keyboard.press("Enter");
  await typedBecomes(page, address, text);
};

/** Waits until so many cells from this one down are filled and the one below them is not. */
export const columnHolds = async (page: Page, address: string, count: number): Promise<void> => {
  const { sheet } = await typedAt(page, address);
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const last = Number(row) + count - 1;
  await waitForCell(page, sheet, `${column}${last}`, (value) => value !== null);
  const cells = (await valuesOf(page, sheet, `${column}${row}:${column}${last + 1}`)).map(([cell]) => cell);
  if (cells.indexOf(null) !== count) throw new Error(`${address} and below hold ${JSON.stringify(cells)} instead of ${count} values`);
};

/** Sheets by name, in order, as the tabs show them. */
export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()) ?? []);

/** Every cell that shows an error value, with its address. */
export const errorsOf = (page: Page, sheet: string): Promise<string[]> =>
  page.evaluate((name) => {
    const found = window.opsplanWorkbench?.engine.workbook.getSheetByName(name);
    if (!found) throw new Error(`There is no sheet “${name}”`);
    const values = found.getDataRange().getValues();
    return values.flatMap((row, r) =>
      row.flatMap((value, c) => (typeof value === "string" && /^#[A-Z/0]+[!?A]?/.test(value) ? [`${r + 1},${c + 1} ${value}`] : [])),
    );
  }, sheet);

/** Puts values on a sheet at once, as a paste does, where typing them is not what is tested. */
export const fillCells = (page: Page, sheet: string, address: string, values: readonly (readonly (string | number)[])[]): Promise<void> =>
  page.evaluate(
    ([name, area, cells]) => {
      window.opsplanWorkbench?.engine.workbook
        .getSheetByName(name)
        ?.getRange(area)
        .setValues(cells.map((row) => [...row]));
    },
    [sheet, address, values] as const,
  );

/** Shows a sheet by its tab. */
export const showSheet = (page: Page, name: string): Promise<void> =>
  page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click();

/** A key combination pressed after a click on a cell, which gives the grid the keyboard. */
export const pressInGrid = async (page: Page, keys: string): Promise<void> => {
  await pointAt(page, 20, 0);
  await page.mouse.down();
  await page.mouse.up();
  // The grid takes the keyboard a moment later, through its hidden editor.
  await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
  await page.keyboard.press(keys);
};

/** The native charts of the shown sheet as they are drawn. */
export const chartPictures = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll(".ops-chart svg")].map((svg) => svg.outerHTML));

interface SheetParts {
  readonly tables: number;
  readonly validations: number;
  readonly conditionalFormats: number;
  readonly charts: number;
  readonly frozenRows: number;
}

/** How many parts of each kind lie on a sheet. */
export const partsOf = (page: Page, sheet: string): Promise<SheetParts> =>
  page.evaluate((name) => {
    const engine = window.opsplanWorkbench?.engine;
    const found = engine?.workbook.getSheetByName(name);
    if (!engine || !found) throw new Error(`There is no sheet “${name}”`);
    const id = found.getSheetId();
    const { resources = [] } = engine.save();
    const count = (resource: string): number => {
      const all = JSON.parse(resources.find((each) => each.name === resource)?.data || "{}") as Record<string, unknown>;
      const own = all[id];
      if (Array.isArray(own)) return own.length;
      return typeof own === "object" && own !== null && "tables" in own ? Object.keys((own as { tables: object }).tables).length : 0;
    };
    return {
      tables: count("SHEET_TABLE_PLUGIN"),
      validations: count("SHEET_DATA_VALIDATION_PLUGIN"),
      conditionalFormats: count("SHEET_CONDITIONAL_FORMATTING_PLUGIN"),
      charts: engine.charts.list(id).length,
      frozenRows: found.getFreeze().startRow,
    };
  }, sheet);

/** The values of all cells in use, sheet by sheet, from A1 on. */
export const allValues = async (page: Page): Promise<Record<string, Value[][]>> => {
  const areas = await page.evaluate(() =>
    (window.opsplanWorkbench?.engine.workbook.getSheets() ?? []).map(
      (sheet) => [sheet.getSheetName(), sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1).getA1Notation()] as const,
    ),
  );
  return Object.fromEntries(await Promise.all(areas.map(async ([name, area]) => [name, await valuesOf(page, name, area)] as const)));
};

/** Rests the pointer on a cell near the sheet's top left corner. */
export const pointAt = async (page: Page, row: number, column: number): Promise<void> => {
  const [x, y] = (await gridPlaces(page)).middle(row, column);
  // Two moves, because the first only enters the grid.
  await page.mouse.move(x + 200, y + 100);
  await page.mouse.move(x, y, { steps: 4 });
};
