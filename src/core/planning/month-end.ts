import { DomainError } from "../errors";
import { firstDayOfMonth, monthOfDay } from "../numeric/calendar";
import { studentQuantile } from "../numeric/student-t";
import { sumOfDays, type DailySeries } from "./daily-series";

/** How days differ: as the weekdays of the last weeks did, not at all, or by weights from Monday. */
export type DayPattern = "weekday" | "flat" | readonly number[];

export interface MonthEnd {
  readonly soFar: number;
  readonly projection: number;
  readonly low: number;
  readonly high: number;
  /** Days of the month after the last observed one. */
  readonly remaining: number;
  /** Days of the window from which level and pattern were taken. */
  readonly window: number;
  /** What a day of each weekday is expected to bring, from Monday. */
  readonly perWeekday: readonly number[];
}

/** Monday is 0. Day 2 was a Monday by Excel's count. */
export const weekdayOf = (day: number): number => (((day - 2) % 7) + 7) % 7;

/**
 * What a month will come to: its days so far, and what the days left are expected to bring by level and pattern of the last weeks. The
 * interval is that of the prediction of a sum in the linear model of the window: t with n − p degrees of freedom, s √V, where V counts the
 * days to come and the error of the means they are expected by. Where no value was negative the month ends no lower than it is.
 *
 * @param asOf Last observed day; days without rows since the first one are 0.
 * @throws DomainError `na` for too few days, `div0` where weights of the window come to 0.
 */
export function monthEnd(series: DailySeries, asOf: number, pattern: DayPattern, weeks: number, confidence: number): MonthEnd {
  const month = monthOfDay(asOf);
  const from = firstDayOfMonth(month);
  const soFar = sumOfDays(series, from, asOf);
  const remaining = firstDayOfMonth(month + 1) - 1 - asOf;
  const longest = Math.min(7 * weeks, asOf - series.first + 1);
  const window = pattern === "weekday" ? longest - (longest % 7) : longest;
  const least = pattern === "weekday" ? 14 : 7;
  if (window < least) throw new DomainError("na", "no-weekday-pattern", { days: longest, min: least });
  const days = Array.from({ length: window }, (_, i) => asOf - window + 1 + i);
  const values = days.map((day) => series.byDay.get(day) ?? 0);
  const ahead = Array.from({ length: remaining }, (_, i) => asOf + 1 + i);
  const model =
    pattern === "weekday" ? byWeekday(days, values, ahead) : byWeights(days, values, ahead, pattern === "flat" ? EQUAL : pattern);
  const projection = soFar + model.expected;
  const { perWeekday } = model;
  if (remaining === 0) return { soFar, projection: soFar, low: soFar, high: soFar, remaining, window, perWeekday };
  const error = Math.sqrt((model.squares / (window - model.parameters)) * model.spread);
  const reach = error === 0 ? 0 : studentQuantile((1 - confidence) / 2, window - model.parameters) * error;
  const neverNegative = [...series.byDay].every(([day, value]) => value >= 0 || day > asOf || day < Math.min(from, asOf - window + 1));
  const low = projection - reach;
  return { soFar, projection, low: neverNegative ? Math.max(soFar, low) : low, high: projection + reach, remaining, window, perWeekday };
}

const EQUAL: readonly number[] = [1, 1, 1, 1, 1, 1, 1];

export interface DayModel {
  readonly perWeekday: readonly number[];
  /** What the days ahead bring together. */
  readonly expected: number;
  /** Squared errors over the window. */
  readonly squares: number;
  readonly parameters: number;
  /** The variance of the sum ahead against its expectation, in those of one day. */
  readonly spread: number;
}

type Days = readonly number[];

/**
 * What days to come are expected to bring by the means of their weekdays over whole weeks, in order: 7 parameters, days are independent and
 * of one variance.
 */
export function byWeekday(days: Days, values: Days, ahead: Days): DayModel {
  const weeks = days.length / 7;
  const sums = new Array<number>(7).fill(0);
  days.forEach((day, i) => (sums[weekdayOf(day)] = (sums[weekdayOf(day)] ?? 0) + (values[i] as number)));
  const perWeekday = sums.map((sum) => sum / weeks);
  const mean = (day: number): number => perWeekday[weekdayOf(day)] as number;
  const left = new Array<number>(7).fill(0);
  for (const day of ahead) left[weekdayOf(day)] = (left[weekdayOf(day)] ?? 0) + 1;
  return {
    perWeekday,
    expected: ahead.reduce((sum, day) => sum + mean(day), 0),
    squares: days.reduce((sum, day, i) => sum + ((values[i] as number) - mean(day)) ** 2, 0),
    parameters: 7,
    spread: left.reduce((sum, count) => sum + (count * count) / weeks, ahead.length),
  };
}

function byWeights(days: Days, values: Days, ahead: Days, weights: Days): DayModel {
  const weightOf = (day: number): number => weights[weekdayOf(day)] as number;
  const total = days.reduce((sum, day) => sum + weightOf(day), 0);
  if (total === 0) throw new DomainError("div0", "zero-total", { param: "pattern" });
  const level = values.reduce((sum, value) => sum + value, 0) / total;
  const aheadWeight = ahead.reduce((sum, day) => sum + weightOf(day), 0);
  return {
    perWeekday: weights.map((weight) => level * weight),
    expected: level * aheadWeight,
    squares: days.reduce((sum, day, i) => sum + ((values[i] as number) - level * weightOf(day)) ** 2, 0),
    parameters: 1,
    spread: ahead.length + days.length * (aheadWeight / total) ** 2,
  };
}
