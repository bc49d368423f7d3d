import { loadActiveCell } from "./active-cell";
import { rangeAt } from "./range-at";
import { cellValue } from "./read/cell-value";
import { runExcel } from "./run-excel";
import { supports } from "./supports";
import { WorkbookError, type CellBefore, type FormulaInsertion, type FormulaPlacement } from "./workbook-port";

const ROWS_OF_A_SHEET = 1_048_576;
const COLUMNS_OF_A_SHEET = 16_384;
/** Of more cells the number formats are neither read nor set. */
const FORMATTED_AT_MOST = 5_000;

/**
 * Writes a formula (en-US, with its "=") into a cell, unless something stands there, or where its result will spread, that may not
 * be overwritten. With `overwrite` the cells in the way of the result are emptied first.
 */
export function insertFormula(formula: string, overwrite: boolean, { at, rows = 1, columns = 1, numberFormat }: FormulaPlacement = {}): Promise<FormulaInsertion> {
  return runExcel("formula", async (context) => {
    if (!formula.startsWith("=")) throw new WorkbookError("formula", "InvalidArgument", true, `Not a formula: ${formula}`);
    const target = at === undefined ? loadActiveCell(context).cell : rangeAt(context.workbook.worksheets, at);
    const area = await findArea(context, target, rows, columns, numberFormat !== undefined);
    const { address } = target;
    const taken = takenCells(area);
    if (!overwrite && taken.length > 0) return { done: false, occupied: { address, cells: taken } };
    for (const { row, column } of taken) if (row > 0 || column > 0) area.range.getCell(row, column).clear("Contents");
    target.formulas = [[formula]];
    const formats = area.formats?.[0]?.[0] === "General" ? area.formats : undefined;
    if (formats) area.range.numberFormat = formats.map((row) => row.map((format) => (format === "General" ? numberFormat : format)));
    target.load("values,valueTypes,formulas");
    await context.sync();
    return {
      done: true,
      address,
      value: cellValue(target.values[0]?.[0], target.valueTypes[0]?.[0]),
      undo: { address, rows: area.rows, columns: area.columns, formula: String(target.formulas[0]?.[0] ?? ""), before: taken, ...(formats ? { formats } : {}) },
    };
  });
}

interface TargetArea {
  readonly target: Excel.Range;
  /** The target and where its result will spread, as far as the sheet goes. */
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
  /** What of it is in use; a null object where nothing is. */
  readonly used: Excel.Range;
  readonly formats: readonly (readonly string[])[] | undefined;
  /** What the formula in the target fills now, counted from it: no one's work. */
  readonly own: { readonly rows: number; readonly columns: number };
}

async function findArea(context: Excel.RequestContext, target: Excel.Range, rows: number, columns: number, withFormats: boolean): Promise<TargetArea> {
  target.load("address,rowIndex,columnIndex");
  const filled = supports("ExcelApi", "1.12") ? target.getSpillingToRangeOrNullObject() : undefined;
  filled?.load("rowCount,columnCount");
  await context.sync();
  const height = Math.min(rows, ROWS_OF_A_SHEET - target.rowIndex);
  const width = Math.min(columns, COLUMNS_OF_A_SHEET - target.columnIndex);
  const range = target.getAbsoluteResizedRange(height, width);
  const used = range.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,formulas,values,valueTypes");
  const formatted = withFormats && height * width <= FORMATTED_AT_MOST;
  if (formatted) range.load("numberFormat");
  await context.sync();
  return {
    target, range, used,
    rows: height,
    columns: width,
    formats: formatted ? (range.numberFormat as unknown[][]).map((row) => row.map(String)) : undefined,
    own: filled && !filled.isNullObject ? { rows: filled.rowCount, columns: filled.columnCount } : { rows: 1, columns: 1 },
  };
}

/** Cells with something in them, the target first. What the target's present formula fills is not in the way of its next one. */
function takenCells({ target, used, own }: TargetArea): CellBefore[] {
  if (used.isNullObject) return [];
  return (used.formulas as (string | number | boolean)[][]).flatMap((formulas, r) =>
    formulas.flatMap((formula, c) => {
      const [row, column] = [used.rowIndex + r - target.rowIndex, used.columnIndex + c - target.columnIndex];
      if ((row > 0 || column > 0) && row < own.rows && column < own.columns) return [];
      // A cell that another formula spills into has a value, but no formula of its own.
      const empty = formula === "" && cellValue(used.values[r]?.[c], used.valueTypes[r]?.[c]) === null;
      return empty ? [] : [{ row, column, formula }];
    }),
  );
}
