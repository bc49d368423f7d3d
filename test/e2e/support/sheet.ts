import type { Page } from "playwright-core";

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

export const valueOf = async (page: Page, sheet: string, address: string): Promise<Value> => (await valuesOf(page, sheet, address))[0]?.[0] ?? null;

/** Waits until a cell holds what `expected` says; what it holds instead is in the failure. */
export const waitForCell = async (page: Page, sheet: string, address: string, expected: (value: Value) => boolean): Promise<Value> => {
  let value: Value = null;
  for (let tries = 0; tries < 200; tries++) {
    value = await valueOf(page, sheet, address);
    if (expected(value)) return value;
    await page.waitForTimeout(50);
  }
  throw new Error(`${sheet}!${address} holds ${JSON.stringify(value)}`);
};

/** Goes to a cell of the shown sheet by the name box, as a user does. */
export const goToCell = async (page: Page, address: string): Promise<void> => {
  const box = page.locator("[data-u-comp=defined-name] input, .univer-defined-name input").first();
  await box.fill(address);
  await box.press("Enter");
};

/** Whether a cell is still being typed into after a moment. */
const isEditing = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => !window.opsplanWorkbench?.engine.workbook.isCellEditing(), undefined, { timeout: 1000 })
    .then(() => false)
    .catch(() => true);

/** Types into a cell by keyboard and enters it. */
export const typeInto = async (page: Page, address: string, text: string): Promise<void> => {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  // Whoever types very quickly finds the list of functions still open; it takes the first Enter, as it does from a person.
  if (await isEditing(page)) await page.keyboard.press("Enter");
};

/** Sheets by name, in order, as the tabs show them. */
export const sheetNames = (page: Page): Promise<string[]> => page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()) ?? []);

/** Every cell that shows an error value, with its address. */
export const errorsOf = (page: Page, sheet: string): Promise<string[]> =>
  page.evaluate((name) => {
    const found = window.opsplanWorkbench?.engine.workbook.getSheetByName(name);
    if (!found) throw new Error(`There is no sheet “${name}”`);
    const values = found.getDataRange().getValues();
    return values.flatMap((row, r) => row.flatMap((value, c) => (typeof value === "string" && /^#[A-Z/0]+[!?A]?/.test(value) ? [`${r + 1},${c + 1} ${value}`] : [])));
  }, sheet);

/** Puts values on a sheet at once, as a paste does, where typing them is not what is tested. */
export const fillCells = (page: Page, sheet: string, address: string, values: readonly (readonly (string | number)[])[]): Promise<void> =>
  page.evaluate(
    ([name, area, cells]) => {
      window.opsplanWorkbench?.engine.workbook.getSheetByName(name)?.getRange(area).setValues(cells.map((row) => [...row]));
    },
    [sheet, address, values] as const,
  );

/** Shows a sheet by its tab. */
export const showSheet = (page: Page, name: string): Promise<void> => page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click();

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
export const chartPictures = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll(".ops-chart svg")].map((svg) => svg.outerHTML));

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
    (window.opsplanWorkbench?.engine.workbook.getSheets() ?? []).map((sheet) => [sheet.getSheetName(), sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1).getA1Notation()] as const),
  );
  return Object.fromEntries(await Promise.all(areas.map(async ([name, area]) => [name, await valuesOf(page, name, area)] as const)));
};

/** Rests the pointer on a cell near the sheet's top left corner. */
export const pointAt = async (page: Page, row: number, column: number): Promise<void> => {
  const box = await page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
  if (!box) throw new Error("The grid is not drawn");
  // Headers of 46 by 20, cells of 88 by 24: the sizes of a new sheet. Two moves, because the first only enters the grid.
  const [x, y] = [box.x + 46 + column * 88 + 40, box.y + 20 + row * 24 + 12];
  await page.mouse.move(x + 200, y + 100);
  await page.mouse.move(x, y, { steps: 4 });
};
