import { isCellError } from "../../core/cell";
import { sameName } from "../../analysis/aggregate";
import type { ColumnReading, TableReading } from "../../reading/table-reading";

/** Texts that a SUMIFS criterion would take for a pattern, a comparison or a number. */
const NOT_A_PLAIN_CRITERION = /[*?~]|^[<>=]|^\s|\s$|^[-+]?[\d.,%]+$|^(?:true|false)$/i;
const LONGEST_CRITERION = 255;

/**
 * Whether SUMIFS with a channel's name finds exactly the rows that were counted for it: every cell holds the name as
 * it is, nothing was filled down, and no row that was left out bears one of the names.
 */
export function namesCanMatch(reading: TableReading, column: ColumnReading, names: readonly string[]): boolean {
  if (column.at === null || column.filled > 0 || names.some((name) => NOT_A_PLAIN_CRITERION.test(name) || name.length > LONGEST_CRITERION)) return false;
  const wanted = new Set(names.map(sameName));
  const raw = (row: number): string => {
    const cell = reading.source.values[row]?.[column.at ?? 0] ?? null;
    return cell === null || isCellError(cell) ? "" : String(cell);
  };
  const exact = reading.rows.every((row, index) => {
    const value = column.values[index];
    return value === null || value === undefined || !wanted.has(sameName(String(value))) || raw(row).toLowerCase() === sameName(String(value));
  });
  return exact && !droppedInside(reading).some((row) => wanted.has(sameName(raw(row))));
}

/** Whether the dates are real ones, so that they can be compared, and no row that was left out has one. */
export function datesCanMatch(reading: TableReading, column: ColumnReading, alsoByName: boolean): boolean {
  if (column.at === null || column.filled > 0 || column.fromText > 0) return false;
  const asNumbers = reading.rows.every((row, index) => column.values[index] === null || isSerial(reading.source.values[row]?.[column.at ?? 0]));
  return asNumbers && (alsoByName || !droppedInside(reading).some((row) => typeof reading.source.values[row]?.[column.at ?? 0] === "number"));
}

/** 20260305 as a number is read as a date but is none to a formula. */
const isSerial = (cell: unknown): boolean => typeof cell === "number" && cell < 1_000_000;

function droppedInside(reading: TableReading): readonly number[] {
  const first = reading.rows[0] ?? 0, last = reading.rows.at(-1) ?? 0;
  return reading.dropped.filter(({ row }) => row > first && row < last).map(({ row }) => row);
}
