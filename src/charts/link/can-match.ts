import { isCellError } from "../../core/cell";
import { sameName } from "../../analysis/aggregate";
import type { ColumnReading, TableReading } from "../../reading/table-reading";

/** Texts that a SUMIFS criterion would take for a pattern, a comparison or a number. */
const NOT_A_PLAIN_CRITERION = /[*?~]|^[<>=]|^\s|\s$|^[-+]?[\d.,%]+$|^(?:true|false)$/i;
const LONGEST_CRITERION = 255;

/** Whether criteria find exactly the rows that were counted, and whether they still do where the ranges go on below these. */
export interface Match {
  readonly inside: boolean;
  readonly below: boolean;
}

/** The cell of a row as it is compared: an error and a blank are nothing. */
export function rawText(reading: TableReading, row: number, at: number | null): string {
  const cell = reading.source.values[row]?.[at ?? 0] ?? null;
  return cell === null || isCellError(cell) ? "" : String(cell);
}

/**
 * Whether SUMIFS with a channel's name finds exactly the rows that were counted for it: every cell holds the name as
 * it is, nothing was filled down, and no row that was left out bears one of the names.
 */
export function namesCanMatch(reading: TableReading, column: ColumnReading, names: readonly string[]): Match {
  const plain = !names.some((name) => NOT_A_PLAIN_CRITERION.test(name) || name.length > LONGEST_CRITERION);
  if (column.at === null || column.filled > 0 || !plain) return { inside: false, below: false };
  const wanted = new Set(names.map(sameName));
  const exact = reading.rows.every((row, index) => {
    const value = column.values[index];
    if (value === null || value === undefined || !wanted.has(sameName(String(value)))) return true;
    return rawText(reading, row, column.at).toLowerCase() === sameName(String(value));
  });
  const { inside, below } = droppedRows(reading);
  const bears = (row: number): boolean => wanted.has(sameName(rawText(reading, row, column.at)));
  return { inside: exact && !inside.some(bears), below: exact && !below.some(bears) };
}

/** Whether the dates are real ones, so that they can be compared, and no row that was left out has one. */
export function datesCanMatch(reading: TableReading, column: ColumnReading, alsoByName: boolean): Match {
  if (column.at === null || column.filled > 0 || column.fromText > 0) return { inside: false, below: false };
  const asNumbers = reading.rows.every(
    (row, index) => column.values[index] === null || isSerial(reading.source.values[row]?.[column.at ?? 0]),
  );
  const { inside, below } = droppedRows(reading);
  const dated = (row: number): boolean => typeof reading.source.values[row]?.[column.at ?? 0] === "number";
  return { inside: asNumbers && (alsoByName || !inside.some(dated)), below: asNumbers && (alsoByName || !below.some(dated)) };
}

/** 20260305 as a number is read as a date but is none to a formula. */
const isSerial = (cell: unknown): boolean => typeof cell === "number" && cell < 1_000_000;

/** Rows that were left out, between those that count and below them. */
function droppedRows(reading: TableReading): { readonly inside: readonly number[]; readonly below: readonly number[] } {
  const first = reading.rows[0] ?? 0,
    last = reading.rows.at(-1) ?? 0;
  const rows = reading.dropped.map(({ row }) => row).filter((row) => row > first);
  return { inside: rows.filter((row) => row < last), below: rows.filter((row) => row > last) };
}
