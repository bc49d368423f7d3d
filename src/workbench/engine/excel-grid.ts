import { BODY_CELL } from "../../plan/cell-sizes";

/** The size of an Excel sheet: what addresses may name. */
export const EXCEL_GRID = { rowCount: 1_048_576, columnCount: 16_384 } as const;

/**
 * The size a sheet has in the grid until something needs more (`grow-grid.ts`), its rows and columns as high and wide as Excel's, in px.
 * The grid lays every row out again after each change of a height, a filter or a table, which takes a third of a second at Excel's full
 * height and nothing one can feel at this one.
 */
export const START_GRID = {
  rowCount: 2000,
  columnCount: 104,
  defaultRowHeight: BODY_CELL.height,
  defaultColumnWidth: BODY_CELL.width,
} as const;

type Grid = Readonly<Record<keyof typeof START_GRID, number>>;

/** The grid for a sheet that holds this many rows and columns, with room below and to the right. */
export const gridFor = (rows: number, columns: number): Grid => ({
  ...START_GRID,
  rowCount: Math.min(EXCEL_GRID.rowCount, Math.max(START_GRID.rowCount, rows + 500)),
  columnCount: Math.min(EXCEL_GRID.columnCount, Math.max(START_GRID.columnCount, columns + 26)),
});
