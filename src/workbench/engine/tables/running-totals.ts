import type { SheetArea } from "../cells/area";
import { withRows, type FormulaRange } from "./formula-ranges";

/** A range that begins at a fixed row and ends at one that goes along with its cell, such as `B$4:B4`. */
const isRunning = ({ fixed }: FormulaRange): boolean => fixed.row && !fixed.endRow;

/** A running total counts up to its own row: rows behind are none of its business. */
export const endsInRow = (range: FormulaRange, row: number): boolean => isRunning(range) && range.endRow === row;

/**
 * A formula of a table's row after rows have come in before the first one: running totals begin with them. By
 * references alone they would go
 * on to begin with the row that was first, and the new rows, filled from below, would count that row and not themselves.
 */
export const fromFirstRow = (formula: string, data: SheetArea, count: number): string =>
  withRows(formula, (range) => {
    const own = range.sheet === undefined && range.column >= data.column && range.endColumn < data.column + data.columns;
    const follows = isRunning(range) && range.row === data.row + count && range.endRow >= data.row && range.endRow < data.row + data.rows;
    return own && follows ? { row: data.row, endRow: range.endRow } : undefined;
  });
