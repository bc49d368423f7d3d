import { columnIndex, columnLetters } from "../column-letters";
import { isBareSheetName, quoteSheetName, sheetFromFormula } from "../sheet-name";
import type { Cells, Corner, SheetPrefix } from "./formula-item";
import { FORMULA_LIMITS } from "./formula-limits";

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** `Sheet1!$A1:B2`, `A:C`, `3:7`, … in its parts; undefined where it names nothing on a sheet of Excel's size. */
export function readReference(text: string): { readonly sheets?: SheetPrefix; readonly cells: Cells } | undefined {
  const mark = text.lastIndexOf("!");
  const [first = "", last = first] = text.slice(mark + 1).split(":");
  const from = readCorner(first);
  const to = readCorner(last);
  if (!from || !to || (from.row === undefined) !== (to.row === undefined) || (from.column === undefined) !== (to.column === undefined))
    return undefined;
  if (first === last && !text.slice(mark + 1).includes(":") && (from.row === undefined || from.column === undefined)) return undefined;
  const cells = { from, to };
  return mark < 0 ? { cells } : { sheets: readSheets(text.slice(0, mark)), cells };
}

function readCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match) return undefined;
  const [, one, letters, two, digits] = match;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (column !== undefined && column >= FORMULA_LIMITS.columns) return undefined;
  if (row !== undefined && (row < 0 || row >= FORMULA_LIMITS.rows)) return undefined;
  // A row alone has its dollar sign where a column would have it. Each form is written out: a log has tens of thousands of references, and
  // an object that is put together by spreading others takes ten times as long.
  if (column === undefined) return row === undefined ? undefined : { row, rowFixed: one === "$" || two === "$", columnFixed: false };
  const columnFixed = one === "$";
  return row === undefined ? { column, rowFixed: two === "$", columnFixed } : { row, column, rowFixed: two === "$", columnFixed };
}

/** What stands before the exclamation mark: `'It''s [1]'`, `[Book.xlsx]Sheet1`, `Jan:Mar`. */
export function readSheets(prefix: string): SheetPrefix {
  const [, book, names = ""] = /^(?:.*?\[([^[\]]+)\])?(.*)$/s.exec(sheetFromFormula(prefix)) ?? [];
  const [first = "", last] = names.split(":");
  return { ...(book === undefined ? {} : { book }), first, ...(last === undefined ? {} : { last }) };
}

/** A sheet's name as it stands in a formula: in quotes where Excel asks for them. */
export function writeSheets({ book, first, last }: SheetPrefix): string {
  const names = [first, ...(last === undefined ? [] : [last])];
  const text = `${book === undefined ? "" : `[${book}]`}${names.join(":")}`;
  return names.every(isBareSheetName) && book === undefined ? text : quoteSheetName(text);
}

export const writeReference = (cells: Cells, sheets?: SheetPrefix): string =>
  `${sheets ? `${writeSheets(sheets)}!` : ""}${writeCells(cells)}`;

/** `corners` keeps two corners around a single cell, as Excel does where a range has shrunk: `A1:A1`. */
export function writeCells({ from, to }: Cells, corners = false): string {
  const first = writeCorner(from);
  const last = writeCorner(to);
  const single = !corners && from.row !== undefined && from.column !== undefined && first === last;
  return single ? first : `${first}:${last}`;
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? "" : `${columnFixed ? "$" : ""}${columnLetters(column)}`;
  return `${letters}${row === undefined ? "" : `${rowFixed ? "$" : ""}${row + 1}`}`;
}
