import { seasonalRatios } from "./seasonal-ratios";

/**
 * Seasonal indices by the ratio to the centred moving average, averaged per season and scaled to a mean of 1, as in the classical
 * multiplicative decomposition of the NIST handbook. Faults `na` for fewer than two whole cycles.
 */
export function seasonalIndex(series: readonly number[], period: number): number[] {
  const { means, scale } = seasonalRatios(series, period);
  return means.map((value) => value / scale);
}
