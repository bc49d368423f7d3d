import { findDateColumns, type DateColumn } from "./date-columns";
import { rangeAt } from "./range-at";
import { cellValue } from "./read/cell-value";
import { runExcel } from "./run-excel";
import { supports } from "./supports";
import type { CellBefore, FormulaInsertion, FormulaPlacement, FormulaUndo } from "./formula-insertion";
import { WorkbookError } from "./workbook-port";

const ROWS_OF_A_SHEET = 1_048_576;
const COLUMNS_OF_A_SHEET = 16_384;
/** Of more cells the number formats are neither read nor set. */
const FORMATTED_AT_MOST = 50_000;
/** How far below its last row a table may grow with its formats: a log of days for a quarter. */
const ROWS_TO_GROW = 100;

/**
 * Writes a formula (en-US, with its "=") into a cell, with the names of its columns where they are asked for, unless something stands
 * there, or where its result will spread, that may not be overwritten. With `overwrite` the cells in the way are emptied first.
 */
export function insertFormula(formula: string, overwrite: boolean, placement: FormulaPlacement = {}): Promise<FormulaInsertion> {
  return runExcel("formula", async (context) => {
    if (!formula.startsWith("=")) throw new WorkbookError("formula", "InvalidArgument", true, `Not a formula: ${formula}`);
    const asked = placement.at === undefined ? context.workbook.getActiveCell() : rangeAt(context.workbook.worksheets, placement.at);
    const place = await findPlace(context, asked, placement);
    const { down, target, taken } = place;
    if (!overwrite && taken.length > 0) return { done: false, occupied: { address: asked.address, cells: taken } };
    for (const { row, column } of taken) if (row > down || column > 0) asked.getOffsetRange(row, column).clear("Contents");
    const headings = placement.headings && writeHeadings(target, placement.headings);
    target.formulas = [[formula]];
    const formats = formatResult(place, placement.numberFormats);
    for (const { column, needed } of place.narrow) target.getOffsetRange(0, column).format.columnWidth = needed;
    target.load("address,values,valueTypes,formulas");
    await context.sync();
    const before = taken.map((cell) => ({ ...cell, row: cell.row - down }));
    const undo: FormulaUndo = {
      address: target.address,
      formula: String(target.formulas[0]?.[0] ?? ""),
      before,
      ...(formats && { formats }),
      ...(place.narrow.length > 0 && { widths: place.narrow.map(({ column, width }) => ({ column, width })) }),
      ...(headings && { headings: { ...place.look, texts: headings } }),
    };
    return {
      done: true,
      address: target.address,
      value: cellValue(target.values[0]?.[0], target.valueTypes[0]?.[0]),
      headings: headings !== undefined,
      undo,
    };
  });
}

interface Place {
  /** How many rows below the cell that was asked for the formula goes: 1 where its headings take that cell. */
  readonly down: 0 | 1;
  readonly target: Excel.Range;
  readonly columns: number;
  /** Cells with something in them, counted from the one that was asked for. */
  readonly taken: readonly CellBefore[];
  /** From the target on, of the result's rows and the free ones below; undefined where there are too many cells. */
  readonly formats: readonly (readonly string[])[] | undefined;
  /** Columns that are to grow with their dates. */
  readonly narrow: readonly DateColumn[];
  /** Of the row above the target. */
  readonly look: { readonly bold: boolean | null; readonly wrapText: boolean | null };
}

async function findPlace(
  context: Excel.RequestContext,
  asked: Excel.Range,
  { rows = 1, columns = 1, numberFormats, headings }: FormulaPlacement,
): Promise<Place> {
  asked.load("address,rowIndex,columnIndex");
  const filled = supports("ExcelApi", "1.12") ? asked.getSpillingToRangeOrNullObject() : undefined;
  filled?.load("rowCount,columnCount");
  await context.sync();
  const height = Math.min(rows, ROWS_OF_A_SHEET - asked.rowIndex);
  const width = Math.min(columns, COLUMNS_OF_A_SHEET - asked.columnIndex);
  const toGrow = numberFormats && rows > 1 ? ROWS_TO_GROW : 0;
  // One row above for headings, one below for a formula that makes room for them.
  const above = headings && asked.rowIndex > 0 ? 1 : 0;
  const reach = Math.min(height + toGrow + (headings ? 1 : 0), ROWS_OF_A_SHEET - asked.rowIndex);
  const range = (above ? asked.getOffsetRange(-1, 0) : asked).getAbsoluteResizedRange(above + reach, width);
  const used = range.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,formulas,values,valueTypes");
  const formatted = numberFormats !== undefined && reach * width <= FORMATTED_AT_MOST;
  if (formatted) range.load("numberFormat");
  const looks = [above ? asked.getOffsetRange(-1, 0) : asked, asked].map((cell) => cell.getAbsoluteResizedRange(1, width));
  const narrow = findDateColumns(asked, height, numberFormats ?? []);
  if (headings) for (const look of looks) look.load("format/font/bold,format/wrapText");
  await context.sync();
  const own = filled && !filled.isNullObject ? { rows: filled.rowCount, columns: filled.columnCount } : { rows: 1, columns: 1 };
  const cells = contentsOf(used, asked, own);
  const down = headings && (!above || cells.some(({ row }) => row < 0)) ? 1 : 0;
  const end = down + height;
  const below = Math.min(...cells.filter(({ row }) => row >= end).map(({ row }) => row), reach);
  const formats = formatted
    ? (range.numberFormat as unknown[][]).slice(above + down, above + Math.max(below, end)).map((row) => row.map(String))
    : undefined;
  const look = looks[down]?.format;
  return {
    down,
    columns: width,
    formats,
    narrow: narrow(),
    target: down ? asked.getOffsetRange(1, 0) : asked,
    taken: cells.filter(({ row }) => row >= 0 && row < end),
    look: headings && look ? { bold: look.font.bold, wrapText: look.wrapText } : { bold: null, wrapText: null },
  };
}

/** Cells with something in them, the one asked for first. What its present formula fills is not in the way of the next one. */
function contentsOf(
  used: Excel.Range,
  asked: Excel.Range,
  own: { readonly rows: number; readonly columns: number },
): readonly CellBefore[] {
  if (used.isNullObject) return [];
  return (used.formulas as (string | number | boolean)[][]).flatMap((formulas, r) =>
    formulas.flatMap((formula, c) => {
      const [row, column] = [used.rowIndex + r - asked.rowIndex, used.columnIndex + c - asked.columnIndex];
      if ((row > 0 || column > 0) && row >= 0 && row < own.rows && column < own.columns) return [];
      // A cell that another formula spills into has a value, but no formula of its own.
      const empty = formula === "" && cellValue(used.values[r]?.[c], used.valueTypes[r]?.[c]) === null;
      return empty ? [] : [{ row, column, formula }];
    }),
  );
}

/** Above the formula, bold and in as many lines as they need beside each other. */
function writeHeadings(target: Excel.Range, headings: readonly string[]): readonly string[] {
  const row = target.getOffsetRange(-1, 0).getAbsoluteResizedRange(1, headings.length);
  row.values = [[...headings]];
  row.format.font.bold = true;
  row.format.wrapText = true;
  return headings;
}

/** Gives cells without a number format the one of their column; returns what they had. */
function formatResult({ target, formats, columns }: Place, numberFormats: FormulaPlacement["numberFormats"]): Place["formats"] {
  if (!formats || !numberFormats) return undefined;
  const formatOf = (had: string, column: number): string => (had === "General" ? (numberFormats[column] ?? had) : had);
  const next = formats.map((row) => row.map(formatOf));
  if (next.every((row, r) => row.every((format, c) => format === formats[r]?.[c]))) return undefined;
  target.getAbsoluteResizedRange(formats.length, columns).numberFormat = next;
  return formats;
}
