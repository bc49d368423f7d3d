import { isInPartOfYear, periodOf } from "./periods";
import { serialOfFilterDay } from "./filter-day";

/** A condition of the grid's filter over numbers or dates. */
export interface FilterCondition {
  readonly conditionType: string;
  readonly compareType: string;
  readonly expectedValue?: unknown;
}

/** The number of a cell, a day being one too; undefined for texts, blanks, truth values and errors. */
export type Passes = (value: number | undefined) => boolean;

const COMPARE: Readonly<Record<string, (value: number, to: number) => boolean>> = {
  equal: (value, to) => value === to,
  greaterThan: (value, to) => value > to,
  greaterThanOrEqual: (value, to) => value >= to,
  lessThan: (value, to) => value < to,
  lessThanOrEqual: (value, to) => value <= to,
  after: (value, to) => value > to,
  afterOrEqual: (value, to) => value >= to,
  before: (value, to) => value < to,
  beforeOrEqual: (value, to) => value <= to,
};

const numbersOnly =
  (passes: (value: number) => boolean): Passes =>
  (value) =>
    value !== undefined && passes(value);

/**
 * Which cells a condition lets through, of a column with these numbers, seen from a day. As in Excel what is no number passes "does not
 * equal" only, the average is that of all numbers of the column, and of numbers that are as large as the last of the top ones each passes.
 * Undefined for conditions over texts. Sources: Microsoft Support, "Filter data in a range or table"; ECMA-376, part 1, 18.18.26.
 */
export function passes(
  { conditionType, compareType, expectedValue }: FilterCondition,
  column: readonly number[],
  today: number,
): Passes | undefined {
  if (conditionType !== "number" && conditionType !== "date") return undefined;
  const numberOf = conditionType === "date" ? serialOfFilterDay : Number;
  const bounds = (Array.isArray(expectedValue) ? (expectedValue as readonly unknown[]) : [expectedValue]).map(numberOf);
  const [bound = NaN] = bounds;
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const average = column.reduce((sum, value) => sum + value, 0) / column.length;
  switch (compareType) {
    case "notEqual":
      return (value) => value !== bound;
    case "between":
      return numbersOnly((value) => value >= low && value <= high);
    case "notBetween":
      return numbersOnly((value) => value < low || value > high);
    case "above":
      return numbersOnly((value) => value > average);
    case "below":
      return numbersOnly((value) => value < average);
    case "topN": {
      const last = [...column].sort((a, b) => b - a)[Math.min(bound, column.length) - 1] ?? Infinity;
      return numbersOnly((value) => value >= last);
    }
  }
  const compare = COMPARE[compareType];
  if (compare) return numbersOnly((value) => compare(value, bound));
  const period = periodOf(compareType, today);
  const inPart = period ? (day: number) => day >= period.first && day < period.end : isInPartOfYear(compareType);
  return inPart && numbersOnly(inPart);
}
