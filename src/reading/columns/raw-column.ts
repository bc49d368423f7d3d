import type { CellValue } from "../../core/cell";
import type { Grid } from "../grid";
import type { Note } from "../note";
import type { ColumnRecipe } from "../recipe";
import type { Values } from "./values";

/** One column before it is read: the raw cells of the kept rows, and where they stand. */
export interface RawColumn {
  readonly at: number;
  readonly header: string;
  readonly rows: readonly number[];
  readonly cells: readonly CellValue[];
  readonly format: (index: number) => string | undefined;
}

/** A column's cells in the rows of data. */
export function rawColumn(grid: Grid, rows: readonly number[], at: number, header: string): RawColumn {
  const cells = new Array<CellValue>(rows.length);
  const { values } = grid.cells;
  for (let index = 0; index < rows.length; index++) cells[index] = values[rows[index] as number]?.[at] ?? null;
  return { at, header, rows, cells, format: (index) => grid.format(rows[index] ?? 0, at) };
}

/** How the cells of a column are read, whatever it means. */
export type ColumnForm = Pick<ColumnRecipe, "type" | "multiplier" | "currency" | "decimalMark" | "dateOrder" | "dateForm" | "notes">;

/** What became of a column's cells. */
export interface ColumnValues {
  readonly values: Values;
  readonly fromText: number;
  readonly notes: readonly Note[];
}

/** The place of a column's cell in the source. */
export const placeIn = (column: RawColumn, index: number): { readonly row: number; readonly column: number } => ({
  row: column.rows[index] ?? 0,
  column: column.at,
});

/** What a note says of a cell: the column's header and the cell's text. */
export const detailOf = (column: RawColumn, index: number): { readonly header: string; readonly text: string } => ({
  header: column.header,
  text: String(column.cells[index] ?? ""),
});
