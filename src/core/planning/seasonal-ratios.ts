import { DomainError } from "../errors";

export interface SeasonalRatios {
  /** Centred moving averages, from the first period that has one. */
  readonly averages: readonly number[];
  /** Mean ratio of each season to its moving average, before scaling. */
  readonly means: readonly number[];
  /** The mean of those, which scaling divides by. */
  readonly scale: number;
}

/**
 * Ratios to the centred moving average of one cycle (2 × m for an even period), averaged per season.
 *
 * @param series Above 0, oldest first; the first value belongs to the first season.
 * @param period Seasons in a cycle, at least 2.
 * @throws DomainError `na` for fewer than two whole cycles.
 */
export function seasonalRatios(series: readonly number[], period: number): SeasonalRatios {
  if (series.length < 2 * period) throw new DomainError("na", "too-few-values", { param: "series", min: 2 * period });
  const half = Math.floor(period / 2);
  const sums = Array<number>(period).fill(0);
  const counts = Array<number>(period).fill(0);
  const averages: number[] = [];
  for (let t = half; t < series.length - half; t += 1) {
    const season = t % period;
    const average = centredAverage(series, t, half, period);
    averages.push(average);
    sums[season] = (sums[season] as number) + (series[t] as number) / average;
    counts[season] = (counts[season] as number) + 1;
  }
  const means = sums.map((sum, season) => sum / (counts[season] as number));
  return { averages, means, scale: means.reduce((sum, value) => sum + value, 0) / period };
}

/** The mean of one period around t; for an even period the two ends count half each. */
function centredAverage(series: readonly number[], t: number, half: number, period: number): number {
  let sum = 0;
  for (let i = t - half; i <= t + half; i += 1) sum += series[i] as number;
  if (period % 2 === 0) sum -= ((series[t - half] as number) + (series[t + half] as number)) / 2;
  return sum / period;
}
