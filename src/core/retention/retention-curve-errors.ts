import type { RetentionCurve } from "./fit-retention-curve";

export interface RetentionCurveErrors {
  /** The largest distance between a rate and the curve, a fraction. */
  readonly largest: number;
  /** Standard error of the exponent b; undefined for two points, through which any curve goes. */
  readonly ofExponent: number | undefined;
}

/** How far the rates lie from the curve R = a·tᵇ fitted to them. The standard error is that of a slope in least squares of ln R on ln t. */
export function retentionCurveErrors(days: readonly number[], rates: readonly number[], { a, b }: RetentionCurve): RetentionCurveErrors {
  const logs = days.map(Math.log);
  const mean = logs.reduce((sum, x) => sum + x, 0) / logs.length;
  const spread = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const residuals = rates.map((rate, i) => Math.log(rate) - Math.log(a) - b * (logs[i] as number));
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  return {
    largest: rates.reduce((most, rate, i) => Math.max(most, Math.abs(rate - a * (days[i] as number) ** b)), 0),
    ofExponent: days.length > 2 ? Math.sqrt(squares / (days.length - 2) / spread) : undefined,
  };
}
