import type { IRange } from "@univerjs/core";

/** A rectangle of a sheet, from zero. */
export interface SheetArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const gridRange = (area: Omit<SheetArea, "sheetId">): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const areaOf = (sheetId: string, range: IRange): SheetArea => ({
  sheetId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** One value for each cell. */
export const mapArea = <T>(area: Omit<SheetArea, "sheetId">, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => make(area.row + r, area.column + c)));

export function intersection(a: SheetArea, b: SheetArea): SheetArea | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheetId === b.sheetId && rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : null;
}

/** The same cells, whatever kind of range each is said to be. */
export const sameRange = (a: IRange, b: IRange): boolean =>
  a.startRow === b.startRow && a.endRow === b.endRow && a.startColumn === b.startColumn && a.endColumn === b.endColumn;
