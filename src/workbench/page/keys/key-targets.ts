import { EXCEL_GRID } from "../../engine/excel-grid";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What keys that move the selection go by. */
export interface Surroundings {
  /** The first cell that is not frozen. */
  readonly free: Cell;
  /** The last row and column of the sheet that hold anything. */
  readonly last: Cell;
  /** Rows and columns seen whole, beside those that are frozen. */
  readonly page: { readonly rows: number; readonly columns: number };
}

export type Target = (from: Cell, around: Surroundings) => Cell;

const paged =
  (rows: number, columns: number): Target =>
  (from, { page }) => ({
    row: Math.max(0, Math.min(EXCEL_GRID.rowCount - 1, from.row + rows * page.rows)),
    column: Math.max(0, Math.min(EXCEL_GRID.columnCount - 1, from.column + columns * page.columns)),
  });

/**
 * Where Excel's keys lead; with Shift the selection reaches there. Source: Microsoft Support, "Keyboard shortcuts in Excel". Beside frozen
 * columns and rows Home and Ctrl+Home lead to the first that is not frozen.
 */
export const TARGETS = {
  home: (from, { free }) => ({ row: from.row, column: from.column >= free.column ? free.column : 0 }),
  start: (_, { free }) => free,
  end: (_, { last }) => last,
  pageDown: paged(1, 0),
  pageUp: paged(-1, 0),
  pageRight: paged(0, 1),
  pageLeft: paged(0, -1),
} as const satisfies Readonly<Record<string, Target>>;

/** The rectangle between two cells. */
export const between = (a: Cell, b: Cell) => ({
  startRow: Math.min(a.row, b.row),
  endRow: Math.max(a.row, b.row),
  startColumn: Math.min(a.column, b.column),
  endColumn: Math.max(a.column, b.column),
});
