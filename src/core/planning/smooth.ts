import { DomainError } from "../errors";

export interface SmoothingModel {
  /** Weight of the newest observation in the level, 0 to 1. */
  readonly alpha: number;
  /** The same for the trend; `undefined` for none. */
  readonly beta?: number | undefined;
  /** The same for the season; `undefined` for none. */
  readonly season?: { readonly gamma: number; readonly period: number; readonly kind: "add" | "mul" } | undefined;
  /** Damping of the trend, above 0 and up to 1 (none). */
  readonly phi: number;
}

/** What is carried from one period to the next. */
export interface SmoothingState {
  readonly level: number;
  readonly trend: number;
  /** The seasonal terms of one cycle, the first for the place in it where the series begins. */
  readonly season: readonly number[];
}

interface State extends SmoothingState {
  level: number;
  trend: number;
  readonly season: number[];
}

/**
 * Level, trend and season after the last observation (Holt 1957, Winters 1960; the recursions of Hyndman and Athanasopoulos).
 * Nothing is optimised, so the result is the same everywhere.
 *
 * Start without a season: l₀ = y₁, b₀ = y₂ − y₁, and y₁ is filtered too. With one: b₀ is the change of the mean from the first season
 * to the second per period, l₀ the mean of the first taken back along it, and the seasonal terms are means over two seasons.
 *
 * @param series Observations, oldest first; for a multiplicative season all above 0.
 * @throws DomainError `na` for fewer than two observations or two seasons.
 */
export function smooth(series: readonly number[], model: SmoothingModel): SmoothingState {
  const least = Math.max(2, 2 * (model.season?.period ?? 1));
  if (series.length < least) throw new DomainError("na", "too-few-values", { param: "series", min: least });
  const state = model.season === undefined ? plainStart(series, model) : seasonalStart(series, model, model.season);
  series.forEach((value, t) => observe(state, value, t, model));
  return state;
}

const plainStart = (series: readonly number[], { beta }: SmoothingModel): State => {
  const first = series[0] as number;
  return { level: first, trend: beta === undefined ? 0 : (series[1] as number) - first, season: [] };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function seasonalStart(
  series: readonly number[],
  { beta }: SmoothingModel,
  { period, kind }: NonNullable<SmoothingModel["season"]>,
): State {
  const first = mean(series.slice(0, period));
  const second = mean(series.slice(period, 2 * period));
  const trend = beta === undefined ? 0 : (second - first) / period;
  const level = beta === undefined ? (first + second) / 2 : first - (trend * (period + 1)) / 2;
  const deviation = (t: number): number => {
    const line = level + trend * (t + 1);
    return kind === "add" ? (series[t] as number) - line : (series[t] as number) / line;
  };
  const raw = Array.from({ length: period }, (_, i) => (deviation(i) + deviation(i + period)) / 2);
  const average = mean(raw);
  return { level, trend, season: raw.map((term) => (kind === "add" ? term - average : term / average)) };
}

/** Takes one observation into the state. */
function observe(state: State, value: number, t: number, { alpha, beta, season, phi }: SmoothingModel): void {
  const before = state.level;
  const expected = before + phi * state.trend;
  const slot = season === undefined ? 0 : t % season.period;
  const term = state.season[slot] ?? 0;
  const cleared = season === undefined ? value : season.kind === "add" ? value - term : value / term;
  state.level = alpha * cleared + (1 - alpha) * expected;
  if (beta !== undefined) state.trend = beta * (state.level - before) + (1 - beta) * phi * state.trend;
  if (season !== undefined)
    state.season[slot] = season.gamma * (season.kind === "add" ? value - expected : value / expected) + (1 - season.gamma) * term;
}
