import { DomainError } from "../errors";

/**
 * The weighted mean of several forecasts of the same thing; equal weights if none are given. Faults `div0` for weights
 * that add up to zero.
 */
export function blendForecasts(forecasts: readonly number[], weights?: readonly number[]): number {
  if (forecasts.length === 0) throw new DomainError("na", "empty", { param: "forecasts" });
  const weightOf = (i: number): number => (weights === undefined ? 1 : (weights[i] as number));
  const total = forecasts.reduce((sum, _, i) => sum + weightOf(i), 0);
  if (total === 0) throw new DomainError("div0", "zero-total", { param: "weights" });
  return forecasts.reduce((sum, forecast, i) => sum + forecast * weightOf(i), 0) / total;
}
