/**
 * a − b, where rounding dust counts as zero: 0.4 − 0.3 − 0.1 leaves 2.8e-17, which is no margin to divide by. Dust is
 * what lies within four units in the last place of the larger number.
 */
export function difference(a: number, b: number): number {
  const exact = a - b;
  return Math.abs(exact) <= 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b)) ? 0 : exact;
}

/** The nearest whole number where only rounding dust separates the value from it, the value itself otherwise. */
export function snap(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= Math.min(1e-6, 1e-10 * Math.max(1, Math.abs(value))) ? whole : value;
}

/** Rounds up to whole units: 100.00000000000001 is 100, not 101. */
export const ceilUnits = (value: number): number => Math.ceil(snap(value));
