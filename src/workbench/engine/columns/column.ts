import { numberInText } from "./number-in-text";
import { NO_ROWS, insertSorted, merged, removeSorted } from "./row-lists";
import type { Scalar } from "./scalar";

/** The numbers of a column in ascending order, and the row of each. */
export interface SortedNumbers {
  readonly values: Float64Array;
  readonly rows: Int32Array;
  /** The first and the last row with a number. */
  readonly first: number;
  readonly last: number;
}

/** Cells below each other (or beside each other), with what finds them by their value. Rows count from the column's first cell. */
export interface Column {
  /** Every cell from this row on is blank. */
  readonly length: number;
  /** As of the last time that the length or a list was asked for. */
  value(row: number): Scalar;
  /** Rows that hold this number, ascending. */
  rowsOfNumber(value: number): readonly number[];
  /** Rows that hold this number or a text that reads as it, ascending. */
  rowsLikeNumber(value: number): readonly number[];
  /** Rows that hold this text in any case, ascending. `lower` is in lower case. */
  rowsOfText(lower: string): readonly number[];
  /** Rows whose text, in lower case, fits; remembered under a key until a cell changes. */
  rowsOfTexts(key: string, fits: (lower: string) => boolean): readonly number[];
  /**
   * All its numbers, where these rows hold them all. Undefined where not, and while cells still change: sorting anew for every
   * question would cost more than it saves.
   */
  sortedNumbers(from: number, rows: number): SortedNumbers | undefined;
  /** Says that a cell has another value than when it was read. */
  changed(row: number): void;
}

/** Questions that a column must have been asked unchanged before its numbers are worth sorting. */
const WORTH_SORTING = 4;

/**
 * Reads the cells once, and anew what is said to have changed. Lists are made when they are first needed. `stands` tells which cells are
 * there at first: data in row 1 and in row 1,000,000 are two cells to read.
 */
export function createColumn(read: (row: number) => Scalar, initialLength: number, stands: (row: number) => boolean = () => true): Column {
  let length = initialLength;
  const cells: Scalar[] = Array.from({ length }, (_, row) => (stands(row) ? read(row) : null));
  let byNumber: Map<number, number[]> | undefined;
  let byText: Map<string, number[]> | undefined;
  let textsOfNumber: Map<number, string[]> | undefined;
  let byPattern = new Map<string, readonly number[]>();
  let sorted: SortedNumbers | undefined;
  let asked = 0;
  let pending = new Set<number>();

  const list = (row: number, value: Scalar, change: (rows: number[], row: number) => void): void => {
    if (typeof value === "number") change(listed((byNumber ??= new Map()), value), row);
    else if (typeof value === "string") {
      const lower = value.toLowerCase();
      const known = (byText ??= new Map()).size;
      change(listed(byText, lower), row);
      if (textsOfNumber && byText.size > known) noteNumber(textsOfNumber, lower);
    }
  };
  const refresh = (): void => {
    if (pending.size === 0) return;
    const rows = pending;
    pending = new Set();
    for (const row of rows) {
      const [before, now] = [cells[row] ?? null, read(row)];
      if (before === now) continue;
      for (; length <= row; length += 1) cells.push(null);
      cells[row] = now;
      if (byNumber ?? byText) {
        list(row, before, removeSorted);
        list(row, now, insertSorted);
      }
      if (byPattern.size > 0) byPattern = new Map();
      sorted = undefined;
      asked = 0;
    }
  };
  const fillLists = (): void => {
    if (byNumber && byText) return;
    byNumber = new Map();
    byText = new Map();
    cells.forEach((value, row) => list(row, value, (rows) => rows.push(row)));
  };

  return {
    get length() {
      refresh();
      return length;
    },
    value: (row) => cells[row] ?? null,
    rowsOfNumber(value) {
      refresh();
      fillLists();
      return byNumber?.get(value) ?? NO_ROWS;
    },
    rowsLikeNumber(value) {
      refresh();
      fillLists();
      if (!textsOfNumber) {
        textsOfNumber = new Map();
        for (const text of byText?.keys() ?? []) noteNumber(textsOfNumber, text);
      }
      const texts = textsOfNumber.get(value) ?? [];
      return texts.reduce((rows, text) => merged(rows, byText?.get(text) ?? NO_ROWS), byNumber?.get(value) ?? NO_ROWS);
    },
    rowsOfText(lower) {
      refresh();
      fillLists();
      return byText?.get(lower) ?? NO_ROWS;
    },
    rowsOfTexts(key, fits) {
      refresh();
      fillLists();
      const known = byPattern.get(key);
      if (known) return known;
      const rows = [...(byText ?? [])].flatMap(([text, at]) => (at.length > 0 && fits(text) ? at : [])).sort((a, b) => a - b);
      byPattern.set(key, rows);
      return rows;
    },
    sortedNumbers(from, rows) {
      refresh();
      asked += 1;
      if (asked < WORTH_SORTING) return undefined;
      sorted ??= sortNumbers(cells);
      return sorted.first >= from && sorted.last < from + rows ? sorted : undefined;
    },
    changed: (row) => void pending.add(row),
  };
}

function noteNumber(textsOfNumber: Map<number, string[]>, text: string): void {
  const number = numberInText(text);
  if (number !== undefined) listed(textsOfNumber, number).push(text);
}

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

function sortNumbers(cells: readonly Scalar[]): SortedNumbers {
  const rows = Int32Array.from(cells.flatMap((value, row) => (typeof value === "number" ? [row] : [])));
  rows.sort((a, b) => (cells[a] as number) - (cells[b] as number) || a - b);
  const values = Float64Array.from(rows, (row) => cells[row] as number);
  return { rows, values, first: rows.reduce((a, b) => Math.min(a, b), Infinity), last: rows.reduce((a, b) => Math.max(a, b), -1) };
}
