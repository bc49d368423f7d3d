import { DomainError } from "../errors";

/**
 * Seasonal indices by the ratio to the centred moving average (2 × m for an even period), averaged per season and scaled to a mean of 1,
 * as in the classical multiplicative decomposition of the NIST handbook.
 *
 * @param series Above 0, oldest first; the first value belongs to the first season.
 * @param period Seasons in a cycle, at least 2.
 * @throws DomainError `na` for fewer than two whole cycles.
 */
export function seasonalIndex(series: readonly number[], period: number): number[] {
  if (series.length < 2 * period) throw new DomainError("na", "too-few-values", { param: "series", min: 2 * period });
  const half = Math.floor(period / 2);
  const sums = Array<number>(period).fill(0);
  const counts = Array<number>(period).fill(0);
  for (let t = half; t < series.length - half; t += 1) {
    const season = t % period;
    sums[season] = (sums[season] as number) + (series[t] as number) / centredAverage(series, t, half, period);
    counts[season] = (counts[season] as number) + 1;
  }
  const means = sums.map((sum, season) => sum / (counts[season] as number));
  const average = means.reduce((sum, value) => sum + value, 0) / period;
  return means.map((value) => value / average);
}

/** The mean of one period around t; for an even period the two ends count half each. */
function centredAverage(series: readonly number[], t: number, half: number, period: number): number {
  let sum = 0;
  for (let i = t - half; i <= t + half; i += 1) sum += series[i] as number;
  if (period % 2 === 0) sum -= ((series[t - half] as number) + (series[t + half] as number)) / 2;
  return sum / period;
}
