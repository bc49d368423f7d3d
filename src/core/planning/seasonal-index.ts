import { seasonRatios } from "./season-ratios";

/**
 * Seasonal indices by the ratio to the centred moving average, averaged per season and scaled to a mean of 1, as in the classical
 * multiplicative decomposition of the NIST handbook. Faults `na` for fewer than two whole cycles.
 */
export function seasonalIndex(series: readonly number[], period: number): number[] {
  const means = seasonRatios(series, period);
  const average = means.reduce((sum, value) => sum + value, 0) / period;
  return means.map((value) => value / average);
}
