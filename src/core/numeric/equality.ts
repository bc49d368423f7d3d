/**
 * Two numbers are equal where they agree to twelve digits. A cell that should hold 99.95 often holds a sum of many: over 100,000 amounts
 * of two decimals it is off by up to 2e-14 of itself, and Excel's own 15 digits would take every fourth sum of 1,000 for another number.
 * A limit that somebody typed has fewer than twelve digits, and a cent in a billion is still a cent.
 */
export const EQUAL_WITHIN = 1e-12;

/**
 * Whether two numbers are equal to twelve digits. Zero has no scale: only zero equals it, unless `scale` says how large the numbers are
 * by nature (1 for a rate).
 */
export function equals(a: number, b: number, scale = 0): boolean {
  if (a === b) return true;
  const gap = Math.abs(a - b);
  return gap < Infinity && gap <= EQUAL_WITHIN * Math.max(Math.abs(a), Math.abs(b), scale);
}

/** Smaller, and not equal. */
export const isBelow = (a: number, b: number): boolean => a < b && !equals(a, b);

/** Larger, and not equal. */
export const exceeds = (a: number, b: number): boolean => a > b && !equals(a, b);

/** The limit itself where a value equals it, so that no dust shows from there on. */
export const settledAt = (value: number, limit: number): number => (equals(value, limit) ? limit : value);

/** The sum of the terms, 0 where it is less than their rounding: a denominator made by subtraction such as 0.4 − 0.3 − 0.1. */
export function sumOrZero(...terms: readonly number[]): number {
  let [sum, size] = [0, 0];
  for (const term of terms) {
    sum += term;
    size += Math.abs(term);
  }
  return Math.abs(sum) <= EQUAL_WITHIN * size ? 0 : sum;
}

/** The nearest whole number where the value equals it, the value itself otherwise. */
export function settledWhole(value: number): number {
  const whole = Math.round(value);
  // Adding 0 makes 0 of −0.
  return equals(value, whole, 1) ? whole + 0 : value;
}
