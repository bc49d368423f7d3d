import { loadActiveCell } from "./active-cell";
import { cellValue } from "./read/cell-value";
import { runExcel } from "./run-excel";
import { supports } from "./supports";
import { WorkbookError, type FormulaInsertion, type FormulaPlacement } from "./workbook-port";

/**
 * Writes a formula (en-US, with its "=") into a cell, unless something stands there, or where its result will spread, that may not
 * be overwritten. With `overwrite` the cells in the way of the result are emptied first.
 */
export function insertFormula(formula: string, overwrite: boolean, { at, rows = 1, columns = 1, numberFormat }: FormulaPlacement = {}): Promise<FormulaInsertion> {
  return runExcel("formula", async (context) => {
    if (!formula.startsWith("=")) throw new WorkbookError("formula", "InvalidArgument", true, `Not a formula: ${formula}`);
    const target = at === undefined ? loadActiveCell(context).cell : cellAt(context, at);
    const area = await findArea(context, target, rows, columns);
    const taken = takenCells(area);
    if (!overwrite && taken.length > 0) return { done: false, occupied: { address: area.target.address, cells: taken } };
    for (const { row, column } of taken.slice(taken[0]?.row === 0 && taken[0].column === 0 ? 1 : 0)) area.range.getCell(row, column).clear("Contents");
    target.formulas = [[formula]];
    const formats = (area.range.numberFormat as unknown[][]).map((row) => row.map(String));
    const formatted = numberFormat !== undefined && formats[0]?.[0] === "General";
    if (formatted) area.range.numberFormat = formats.map((row) => row.map((format) => (format === "General" ? numberFormat : format)));
    target.load("values,valueTypes,formulas");
    await context.sync();
    return {
      done: true,
      address: area.target.address,
      value: cellValue(target.values[0]?.[0], target.valueTypes[0]?.[0]),
      undo: { address: area.target.address, rows: area.rows, columns: area.columns, formula: String(target.formulas[0]?.[0] ?? ""), before: taken, ...(formatted ? { formats } : {}) },
    };
  });
}

function cellAt(context: Excel.RequestContext, address: string): Excel.Range {
  const bang = address.lastIndexOf("!");
  const sheet = address.slice(0, bang).replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
  return context.workbook.worksheets.getItem(sheet).getRange(address.slice(bang + 1));
}

interface TargetArea {
  readonly target: Excel.Range;
  /** The target and where its result will spread, as far as the sheet goes. */
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
  /** What the formula in the target fills now, counted from it: no one's work. */
  readonly own: { readonly rows: number; readonly columns: number };
}

const ROWS_OF_A_SHEET = 1_048_576;
const COLUMNS_OF_A_SHEET = 16_384;

async function findArea(context: Excel.RequestContext, target: Excel.Range, rows: number, columns: number): Promise<TargetArea> {
  target.load("address,rowIndex,columnIndex");
  const filled = supports("ExcelApi", "1.12") ? target.getSpillingToRangeOrNullObject() : undefined;
  filled?.load("rowCount,columnCount");
  await context.sync();
  const height = Math.min(rows, ROWS_OF_A_SHEET - target.rowIndex);
  const width = Math.min(columns, COLUMNS_OF_A_SHEET - target.columnIndex);
  const range = target.getAbsoluteResizedRange(height, width);
  range.load("formulas,values,valueTypes,numberFormat");
  await context.sync();
  const own = filled && !filled.isNullObject ? { rows: filled.rowCount, columns: filled.columnCount } : { rows: 1, columns: 1 };
  return { target, range, rows: height, columns: width, own };
}

/** Cells with something in them, the target first. What the target's present formula fills is not in the way of its next one. */
function takenCells({ range, own }: TargetArea): { row: number; column: number; formula: string | number | boolean }[] {
  return (range.formulas as (string | number | boolean)[][]).flatMap((formulas, row) =>
    formulas.flatMap((formula, column) => {
      const isTarget = row === 0 && column === 0;
      if (!isTarget && row < own.rows && column < own.columns) return [];
      // A cell that another formula spills into has a value, but no formula of its own.
      const empty = formula === "" && cellValue(range.values[row]?.[column], range.valueTypes[row]?.[column]) === null;
      return empty ? [] : [{ row, column, formula }];
    }),
  );
}
