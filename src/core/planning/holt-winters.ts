import { smooth, type SmoothingModel, type SmoothingState } from "./smooth";

/**
 * Forecasts by exponential smoothing with constants given: the last level, moved along the trend, with the season.
 *
 * @param series Observations, oldest first; for a multiplicative season all above 0.
 * @returns Forecasts for 1 … `horizon` periods ahead.
 * @throws DomainError `na` for fewer than two observations or two seasons.
 */
export function holtWinters(series: readonly number[], horizon: number, model: SmoothingModel): number[] {
  const state = smooth(series, model);
  let damping = 0;
  return Array.from({ length: horizon }, (_, k) => {
    damping += model.phi ** (k + 1);
    return withSeason(state.level + damping * state.trend, state, series.length + k, model);
  });
}

function withSeason(line: number, state: SmoothingState, t: number, { season }: SmoothingModel): number {
  if (season === undefined) return line;
  const term = state.season[t % season.period] as number;
  return season.kind === "add" ? line + term : line * term;
}
