import { columnLetters } from "../core/cells/column-letters";
import type { Area } from "./sheet-plan";

/** Which part of a reference stays where it is when the formula is copied: `$A1` is "column", `A$1` is "row". */
export type Anchor = "none" | "row" | "column" | "both";

/** The A1 address of a cell. */
export function cellAddress(row: number, column: number, anchor: Anchor = "none"): string {
  const fixedColumn = anchor === "column" || anchor === "both" ? "$" : "";
  const fixedRow = anchor === "row" || anchor === "both" ? "$" : "";
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
}

/** The A1 address of an area; one cell gives one address. */
export function areaAddress(area: Area, anchor: Anchor = "both"): string {
  const start = cellAddress(area.row, area.column, anchor);
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, anchor)}`;
}

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
