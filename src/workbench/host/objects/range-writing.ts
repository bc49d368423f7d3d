import { isNumberFormat } from "../../../core/cells/number-format/format-value";
import type { SheetArea } from "../../engine/cells/area";
import { cellInput } from "../../engine/cells/cell-input";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeCells } from "../../engine/cells/write-cells";
import { keepWrittenColumns } from "../../engine/tables/written-columns";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { formulaCheck } from "./accepted-formula";
import { aText } from "./check";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { oneByOne } from "./range-style";
import { sheetOf } from "./sheet-names";

/** Excel's words for an array that does not fit. */
export const wrongSize = (): HostError =>
  new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

/**
 * Whole columns and rows take no cells one by one. Source: Microsoft, "Read or write to an unbounded range using the Excel JavaScript API":
 * values, number formats and formulas cannot be set there, "because the request is too large".
 */
function notUnbounded({ rows, columns }: SheetArea): void {
  if (rows === EXCEL_GRID.rowCount || columns === EXCEL_GRID.columnCount) throw new HostError("InvalidArgument");
}

/** What goes into one cell: the same everywhere, or from an array of the range's own shape. */
function inShape(area: SheetArea, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    notUnbounded(area);
    oneByOne(area);
    return () => value;
  }
  const rows = value as unknown[][];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw wrongSize();
  }
  return (row, column) => rows[row - area.row]?.[column - area.column];
}

/** Characters in a cell: Microsoft Support, "Excel specifications and limits". */
const LONGEST = 32_767;

/**
 * Only numbers, texts and booleans are values, up to ExcelApi 1.15. What JSON cannot write, such as NaN, arrives as
 * null and changes nothing.
 */
function aValue(value: unknown): unknown {
  if ((typeof value === "object" && value !== null) || (typeof value === "string" && value.length > LONGEST))
    throw new HostError("InvalidArgument");
  return value;
}

/** What is given for a cell, as it is entered there. */
type Entered = (value: unknown, place: { readonly row: number; readonly column: number }) => unknown;

export function writeValues(host: HostContext, area: SheetArea, value: unknown, entered: Entered = (given) => given): void {
  sheetOf(host, area.sheetId);
  const at = inShape(area, value);
  const reader = cellReader(host.engine, area.sheetId);
  const check = formulaCheck(host, area.sheetId);
  const checked = new Set<string>();
  writeCells(host.engine, area, (row, column) => {
    const own = reader.ownStyle(row, column).n?.pattern || "General";
    const data = cellInput(aValue(entered(at(row, column), { row, column })), own, host.engine.lang);
    if (data?.f && !checked.has(data.f)) check(data.f, { row, column });
    // What stands in square brackets alone depends on the table around the cell.
    if (data?.f && !data.f.includes("[")) checked.add(data.f);
    return data;
  });
}

/** Formulas take values too; the two differ in how they read back, and a column of a table may get a formula of its own. */
export function writeFormulas(host: HostContext, area: SheetArea, value: unknown, entered?: Entered): void {
  writeValues(host, area, value, entered);
  keepWrittenColumns(host.engine, area);
}

/** Excel's own name for "General", in English and in Chinese, whose reference gives both for `numberFormatLocal`. */
const GENERAL = /^(?:General|G\/通用格式)?$/i;
/** Characters of a format that Excel's dialog takes. */
const LONGEST_FORMAT = 255;

/** The pattern of a number format, or null for "General"; what Excel cannot read as a format it refuses. */
function aNumberFormat(value: unknown): string | null {
  const text = aText(value);
  if (GENERAL.test(text)) return null;
  if (text.length > LONGEST_FORMAT || !isNumberFormat(text)) throw new HostError("InvalidArgument");
  return text;
}

/** One format in brackets stands for all cells, as in Microsoft's samples of conditional formats. */
const alone = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? (value[0] as unknown[])[0] : value;

export function writeNumberFormats(host: HostContext, area: SheetArea, value: unknown): void {
  const at = inShape(area, alone(value));
  const patterns = new Map<unknown, string | null>();
  writeCells(host.engine, area, (row, column) => {
    const format = at(row, column);
    if (format === null || format === undefined) return undefined;
    let pattern = patterns.get(format);
    if (pattern === undefined) patterns.set(format, (pattern = aNumberFormat(format)));
    return { s: { n: pattern === null ? null : { pattern } } };
  });
}
