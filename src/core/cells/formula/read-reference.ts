import type { Cells, Corner, SheetPrefix } from "./formula-item";
import { FORMULA_LIMITS } from "./formula-limits";

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** The column that letters name, from zero. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function lettersOfColumn(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** `Sheet1!$A1:B2`, `A:C`, `3:7`, … in its parts; undefined where it names nothing on a sheet of Excel's size. */
export function readReference(text: string): { readonly sheets?: SheetPrefix; readonly cells: Cells } | undefined {
  const mark = text.lastIndexOf("!");
  const [first = "", last = first] = text.slice(mark + 1).split(":");
  const from = readCorner(first);
  const to = readCorner(last);
  if (!from || !to || (from.row === undefined) !== (to.row === undefined) || (from.column === undefined) !== (to.column === undefined)) return undefined;
  if (first === last && !text.slice(mark + 1).includes(":") && (from.row === undefined || from.column === undefined)) return undefined;
  const cells = { from, to };
  return mark < 0 ? { cells } : { sheets: readSheets(text.slice(0, mark)), cells };
}

function readCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match) return undefined;
  const [, one, letters, two, digits] = match;
  const column = letters === undefined ? undefined : columnOfLetters(letters);
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
  const plain = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const [, book, names = ""] = /^(?:.*?\[([^[\]]+)\])?(.*)$/s.exec(plain) ?? [];
  const [first = "", last] = names.split(":");
  return { ...(book === undefined ? {} : { book }), first, ...(last === undefined ? {} : { last }) };
}

const BARE_SHEET = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** A sheet's name as it stands in a formula: in quotes where Excel asks for them. */
export function writeSheets({ book, first, last }: SheetPrefix): string {
  const names = [first, ...(last === undefined ? [] : [last])];
  const text = `${book === undefined ? "" : `[${book}]`}${names.join(":")}`;
  return names.every((name) => BARE_SHEET.test(name) && !LIKE_A_CELL.test(name)) && book === undefined ? text : `'${text.replaceAll("'", "''")}'`;
}

export const writeReference = (cells: Cells, sheets?: SheetPrefix): string => `${sheets ? `${writeSheets(sheets)}!` : ""}${writeCells(cells)}`;

/** `corners` keeps two corners around a single cell, as Excel does where a range has shrunk: `A1:A1`. */
export function writeCells({ from, to }: Cells, corners = false): string {
  const first = writeCorner(from);
  const last = writeCorner(to);
  const single = !corners && from.row !== undefined && from.column !== undefined && first === last;
  return single ? first : `${first}:${last}`;
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? "" : `${columnFixed ? "$" : ""}${lettersOfColumn(column)}`;
  return `${letters}${row === undefined ? "" : `${rowFixed ? "$" : ""}${row + 1}`}`;
}
