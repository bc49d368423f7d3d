/** Amounts of money are counted in ten-thousandths: finer than any currency's smallest coin. */
export const UNITS_PER_ONE = 10_000;

/** The nearest whole number of ten-thousandths, halves up. Exact in every engine that has doubles, unlike a rounding to four decimals. */
export const unitsOf = (amount: number): number => Math.floor(amount * UNITS_PER_ONE + 0.5);

export interface ExactUnits {
  readonly numbers: Float64Array;
  /** How many of these make one of what was given. */
  readonly perOne: number;
}

/**
 * Numbers whose sums do not depend on the order in which they are added: whole ten-thousandths, exact up to 2⁵³ of them, where all
 * numbers have at most four decimals; the numbers themselves where one has more.
 */
export function inExactUnits(values: Float64Array): ExactUnits {
  const units = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    const whole = unitsOf(value);
    if (whole / UNITS_PER_ONE !== value) return { numbers: values, perOne: 1 };
    units[i] = whole;
  }
  return { numbers: units, perOne: UNITS_PER_ONE };
}
