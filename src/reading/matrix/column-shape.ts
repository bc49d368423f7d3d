import { isMissing } from "../parse/missing";
import { parseNumber } from "../parse/number";
import type { RawColumn } from "../columns/raw-column";
import { valueAt, type Values } from "../columns/values";

/** What the numbers of a column look like, whatever they mean. */
export interface ColumnShape {
  readonly count: number;
  readonly percent: boolean;
  /** Shares of the numbers that are not zero. */
  readonly fractional: number;
  /** The middle one of their sizes. */
  readonly size: number;
  readonly currencies: readonly string[];
}

const PERCENT_SHARE = 0.5;

export function columnShape(column: RawColumn, values: Values): ColumnShape {
  const sizes: number[] = [];
  const currencies = new Set<string>();
  let percent = 0,
    fractional = 0,
    known = 0;
  for (const [index, cell] of column.cells.entries()) {
    const value = valueAt(values, index);
    if (typeof value !== "number" || isMissing(cell)) continue;
    known++;
    if (typeof cell === "string") {
      const parsed = parseNumber(cell) ?? parseNumber(cell, true);
      if (parsed?.percent) percent++;
      if (parsed?.currency !== undefined) currencies.add(parsed.currency);
    } else if (column.format(index)?.includes("%")) percent++;
    if (value === 0) continue;
    sizes.push(Math.abs(value));
    if (!Number.isInteger(value)) fractional++;
  }
  sizes.sort((a, b) => a - b);
  return {
    count: sizes.length,
    percent: known > 0 && percent / known >= PERCENT_SHARE,
    fractional: sizes.length === 0 ? 0 : fractional / sizes.length,
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
    currencies: [...currencies],
  };
}

/** `no`: these columns hold different things. `doubtful`: so different in size that they may. */
export type OneKind = "yes" | "doubtful" | "no";

/** Columns of one thing, split by shops or days, are seldom apart by more than this. */
const APART = 200;
/** So many whole numbers beside amounts with cents are counts. */
const WHOLE = 4;

/** Whether columns can all hold the same measure: one unit, one form of numbers, sizes that go together. */
export function areOneKind(shapes: readonly ColumnShape[]): OneKind {
  const filled = shapes.filter(({ count }) => count > 0);
  if (filled.some(({ percent }) => percent)) return "no";
  if (new Set(filled.flatMap(({ currencies }) => currencies)).size > 1) return "no";
  const cents = filled.filter(({ fractional }) => fractional >= 0.5);
  if (cents.length > 0 && filled.some(({ fractional, count }) => fractional === 0 && count >= WHOLE)) return "no";
  const sizes = filled.map(({ size }) => size);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0),
    smallest = sizes.reduce((a, b) => Math.min(a, b), largest);
  return smallest > 0 && largest / smallest > APART ? "doubtful" : "yes";
}
