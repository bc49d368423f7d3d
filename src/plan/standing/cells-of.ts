import type { Area } from "../sheet-plan";
import type { Cell } from "./places";

/** The cells of an area, row by row. */
export const cellsOf = ({ row, column, rows, columns }: Area): Cell[] =>
  Array.from({ length: rows * columns }, (_, index) => ({ row: row + Math.floor(index / columns), column: column + (index % columns) }));

export const placeKey = ({ row, column }: Cell): string => `${row}:${column}`;
