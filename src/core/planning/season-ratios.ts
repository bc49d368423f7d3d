import { DomainError } from "../errors";
import { centredAverages } from "./centred-averages";

/**
 * Ratios to the centred moving average of one cycle, averaged per season.
 *
 * @param series Above 0, oldest first; the first value belongs to the first season.
 * @param period Seasons in a cycle, at least 2.
 * @throws DomainError `na` for fewer than two whole cycles.
 */
export function seasonRatios(series: readonly number[], period: number): number[] {
  if (series.length < 2 * period) throw new DomainError("na", "too-few-values", { param: "series", min: 2 * period });
  const sums = Array<number>(period).fill(0);
  const counts = Array<number>(period).fill(0);
  centredAverages(series, period).forEach((average, i) => {
    const t = i + Math.floor(period / 2);
    const season = t % period;
    sums[season] = (sums[season] as number) + (series[t] as number) / average;
    counts[season] = (counts[season] as number) + 1;
  });
  return sums.map((sum, season) => sum / (counts[season] as number));
}
