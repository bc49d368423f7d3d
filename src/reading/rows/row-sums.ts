import type { NumberValues } from "../columns/values";

/** What rows state in one additive measure. */
export interface SummedMeasure {
  readonly at: number;
  readonly header: string;
  readonly values: NumberValues;
}

/** What rows state in all additive measures together, and how near a sum has to come to be theirs. */
export interface RowSums {
  readonly count: number;
  readonly measures: readonly SummedMeasure[];
  /** A row's value; 0 where it states none. */
  readonly value: (measure: number, row: number) => number;
  readonly states: (measure: number, row: number) => boolean;
  /** Whether nothing but zero stands in the row. */
  readonly isZero: (row: number) => boolean;
  /** Whether a measure is never negative, so that a sum that has grown too large stays so. */
  readonly grows: readonly boolean[];
  /** How far a stated total may be from the sum of so many rows that were rounded before. */
  readonly tolerance: (measure: number, sum: number, rows: number) => number;
  /** How many digits a row states: what coincidence would have to hit. */
  readonly digits: (row: number) => number;
}

const SAMPLE = 2000;
/** A total that is off by more than this share is another number, whatever was rounded. */
const NEAR = 5e-4;
const MOST_DECIMALS = 4;

export function rowSums(measures: readonly SummedMeasure[], count: number): RowSums {
  const numbers = measures.map(({ values }) => values.numbers);
  const known = measures.map(({ values }) => values.known);
  const units = numbers.map((list) => 10 ** -decimalsOf(list));
  const grows = numbers.map((list) => list.every((value) => value >= 0));
  const value = (measure: number, row: number): number => (numbers[measure] as Float64Array)[row] as number;
  return {
    count,
    measures,
    value,
    grows,
    states: (measure, row) => known[measure]?.[row] === 1,
    isZero: (row) => numbers.every((list) => list[row] === 0),
    tolerance: (measure, sum, rows) => {
      const size = Math.abs(sum);
      return Math.min(0.5 * (units[measure] ?? 1) * (rows + 1), NEAR * size) + 1e-9 * size;
    },
    digits: (row) =>
      numbers.reduce((sum, list, measure) => sum + Math.log10(Math.max(1, Math.abs(list[row] as number) / (units[measure] as number))), 0),
  };
}

/** How many decimals the numbers of a column have. */
function decimalsOf(list: Float64Array): number {
  let most = 0;
  const step = Math.max(1, Math.floor(list.length / SAMPLE));
  for (let row = 0; row < list.length && most < MOST_DECIMALS; row += step) {
    const value = list[row] as number;
    while (most < MOST_DECIMALS && Math.abs(value * 10 ** most - Math.round(value * 10 ** most)) > 1e-6 * Math.max(1, Math.abs(value)))
      most++;
  }
  return most;
}

/** Sums of rows up to each place, for each measure: the sum of a run is a difference. */
export function runningSums(sums: RowSums, rows: readonly number[]): readonly Float64Array[] {
  return sums.measures.map((_, measure) => {
    const before = new Float64Array(rows.length + 1);
    for (const [place, row] of rows.entries()) before[place + 1] = (before[place] as number) + sums.value(measure, row);
    return before;
  });
}

/** Whether a row states these sums, in all measures that it states and in one that is not zero. */
export function statesSums(sums: RowSums, row: number, of: (measure: number) => number, rows: number): boolean {
  let some = false;
  for (let measure = 0; measure < sums.measures.length; measure++) {
    if (!sums.states(measure, row)) continue;
    const stated = sums.value(measure, row),
      sum = of(measure);
    if (Math.abs(stated - sum) > sums.tolerance(measure, sum, rows)) return false;
    if (stated !== 0) some = true;
  }
  return some;
}
