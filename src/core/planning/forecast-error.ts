import { DomainError } from "../errors";
import { sumOrZero } from "../numeric/equality";
import { forecastErrors } from "./forecast-errors";

export type ForecastMetric = "wape" | "mae" | "mape" | "smape" | "rmse" | "mse" | "bias" | "tracking";

/**
 * How far forecasts were off, with e = actual − forecast: WAPE Σ|e|/Σ|a|, MAE mean |e|, MAPE mean |e/a|, sMAPE mean
 * 2|e|/(|a| + |f|), where a period of 0 forecast as 0 contributes 0; MSE mean e²
 * and its root RMSE, bias mean e, tracking signal Σe/MAE. Shares are fractions, the rest in the unit of the series (MSE: squared).
 *
 * @throws DomainError `na` for no values, `div0` where a denominator is zero: any actual in MAPE, all in WAPE, a perfect
 * forecast in tracking.
 */
export function forecastError(actual: readonly number[], forecast: readonly number[], metric: ForecastMetric): number {
  if (actual.length === 0) throw new DomainError("na", "empty", { param: "actual" });
  const errors = forecastErrors(actual, forecast);
  const mean = (of: (error: number, i: number) => number): number =>
    errors.reduce((sum, error, i) => sum + of(error, i), 0) / errors.length;
  const mae = (): number => mean(Math.abs);
  switch (metric) {
    case "mae":
      return mae();
    case "mse":
      return mean((error) => error * error);
    case "rmse":
      return Math.sqrt(mean((error) => error * error));
    case "bias":
      return mean((error) => error);
    case "wape":
      return mae() / nonZero(actual.reduce((sum, value) => sum + Math.abs(value), 0) / actual.length, "zero-total");
    case "mape":
      return mean((error, i) => Math.abs(error / nonZero(actual[i] as number, "zero-actual")));
    case "smape":
      return mean((error, i) => {
        const size = Math.abs(actual[i] as number) + Math.abs(forecast[i] as number);
        return size === 0 ? 0 : (2 * Math.abs(error)) / size;
      });
    case "tracking":
      if (actual.every((value, i) => sumOrZero(value, -(forecast[i] as number)) === 0)) throw new DomainError("div0", "exact-forecast");
      return (mean((error) => error) * errors.length) / mae();
  }
}

function nonZero(denominator: number, key: "zero-total" | "zero-actual"): number {
  if (denominator === 0) throw new DomainError("div0", key, { param: "actual" });
  return denominator;
}
