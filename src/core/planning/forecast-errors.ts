/** Actual − forecast, period by period. */
export const forecastErrors = (actual: readonly number[], forecast: readonly number[]): number[] =>
  actual.map((value, i) => value - (forecast[i] as number));
