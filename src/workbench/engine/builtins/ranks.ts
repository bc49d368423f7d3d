import { isCellError, type CellValue } from "../../../core/cell";
import { asNumber, NA, NUM } from "../../../core/cells/coerce";
import type { RawArgument } from "../../../functions/define";
import { overElements } from "../../../functions/formula/over-elements";
import { numbersOf } from "./aggregates";
import { isRows, rowsOf, today, type SheetFunctionDefinition } from "./sheet-function";

/**
 * LARGE, SMALL, PERCENTILE, QUARTILE, PERCENTRANK and RANK: the library counted texts or refused blanks among the numbers.
 * Sources: Microsoft Support, "LARGE function", "PERCENTILE.INC function", "PERCENTILE.EXC function", "QUARTILE.INC function",
 * "RANK.EQ function", "RANK.AVG function".
 */
const ofSorted = (name: string, pick: (sorted: readonly number[], which: number) => CellValue): SheetFunctionDefinition => ({
  name,
  min: 2,
  max: 2,
  compute([numbers = null, which = null]) {
    const values = numbersOf([isRows(numbers) ? numbers : [[numbers as CellValue]]]);
    if (isCellError(values)) return values;
    const sorted = [...values].sort((a, b) => a - b);
    return overElements([which], (cell = null) => {
      const k = asNumber(cell, today());
      return isCellError(k) ? k : sorted.length === 0 ? NUM : pick(sorted, k);
    });
  },
});

/** The value at a place between two numbers, counted from 0. */
function between(sorted: readonly number[], place: number): number {
  const below = Math.floor(Number(place.toPrecision(15)));
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}

const inclusive = (sorted: readonly number[], share: number): CellValue =>
  share < 0 || share > 1 ? NUM : between(sorted, share * (sorted.length - 1));

function exclusive(sorted: readonly number[], share: number): CellValue {
  const place = share * (sorted.length + 1) - 1;
  return share <= 0 || share >= 1 || place < 0 || place > sorted.length - 1 ? NUM : between(sorted, place);
}

const nth = (sorted: readonly number[], at: number): CellValue => sorted[at] ?? NUM;

/** The order is descending unless the third argument says otherwise. */
const rank = (name: string, tie: (before: number, equal: number) => number): SheetFunctionDefinition => ({
  name,
  min: 2,
  max: 3,
  compute([wanted = null, list = null, order]) {
    const all = numbersOf([rowsOf(list as RawArgument)]);
    if (isCellError(all)) return all;
    return overElements([wanted, order ?? false], (cell = null, direction = null) => {
      const value = asNumber(cell, today());
      const ascending = asNumber(direction, today());
      if (isCellError(value)) return value;
      if (isCellError(ascending)) return ascending;
      const equal = all.filter((one) => one === value).length;
      const before = all.filter((one) => (ascending === 0 ? one > value : one < value)).length;
      return equal === 0 ? NA : tie(before, equal);
    });
  },
});

export const RANKS: readonly SheetFunctionDefinition[] = [
  ofSorted("LARGE", (sorted, k) => (k < 1 ? NUM : nth(sorted, sorted.length - Math.ceil(k)))),
  ofSorted("SMALL", (sorted, k) => (k < 1 ? NUM : nth(sorted, Math.floor(k) - 1))),
  ...["PERCENTILE", "PERCENTILE.INC"].map((name) => ofSorted(name, inclusive)),
  ofSorted("PERCENTILE.EXC", exclusive),
  ...["QUARTILE", "QUARTILE.INC"].map((name) => ofSorted(name, (sorted, k) => inclusive(sorted, Math.trunc(k) / 4))),
  ofSorted("QUARTILE.EXC", (sorted, k) => exclusive(sorted, Math.trunc(k) / 4)),
  ...["RANK", "RANK.EQ"].map((name) => rank(name, (before) => before + 1)),
  rank("RANK.AVG", (before, equal) => before + (equal + 1) / 2),
];
