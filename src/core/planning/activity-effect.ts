import { studentQuantile } from "../numeric/student-t";
import { sumOfDays, type DailySeries } from "./daily-series";
import { byWeekday, weekdayOf } from "./month-end";
import type { Stretch } from "./compare-periods";

export interface Effect extends Stretch {
  readonly actual: number;
  /** What the means of the weekdays before come to over these days. */
  readonly expected: number;
  /** Actual − expected, with the interval of the prediction. */
  readonly extra: number;
  readonly low: number;
  readonly high: number;
}

export interface ActivityEffect {
  readonly before: Stretch;
  readonly activity: Effect;
  /** As many days directly after as there are, at most as many as the activity has; null where there are none. */
  readonly after: Effect | null;
  /** What a day of each weekday brought before, from Monday. */
  readonly perWeekday: readonly number[];
}

/** Level and pattern of weekdays take two weeks. */
export const LEAST_WEEKS = 2;

/**
 * The days of an activity, and as many after it, against what the weekdays of the weeks directly before would have brought: as many whole
 * weeks as the activity touches, two at least, fewer where the list begins later. The interval is that of the prediction of a sum,
 * t with n − 7 degrees of freedom, as in `monthEnd`. Days without rows count as 0. It compares, it does not tell causes: whatever else
 * changed is in it.
 *
 * @returns null where fewer than two whole weeks lie before the activity, or the list ends before it begins.
 */
export function activityEffect(series: DailySeries, { from, to }: Stretch, confidence: number): ActivityEffect | null {
  const last = Math.min(to, series.last);
  const available = Math.floor((from - series.first) / 7);
  const weeks = Math.min(available, Math.max(LEAST_WEEKS, Math.ceil((to - from + 1) / 7)));
  if (weeks < LEAST_WEEKS || last < from) return null;
  const before: Stretch = { from: from - 7 * weeks, to: from - 1 };
  const days = daysBetween(before);
  const values = days.map((day) => series.byDay.get(day) ?? 0);
  const effect = (stretch: Stretch): Effect => {
    const model = byWeekday(days, values, daysBetween(stretch));
    const degrees = days.length - model.parameters;
    const error = Math.sqrt((model.squares / degrees) * model.spread);
    const reach = error === 0 ? 0 : studentQuantile((1 - confidence) / 2, degrees) * error;
    const actual = sumOfDays(series, stretch.from, stretch.to);
    const extra = actual - model.expected;
    return { ...stretch, actual, expected: model.expected, extra, low: extra - reach, high: extra + reach };
  };
  const after: Stretch = { from: to + 1, to: Math.min(to + (to - from + 1), series.last) };
  return {
    before,
    activity: effect({ from, to: last }),
    after: after.to < after.from ? null : effect(after),
    perWeekday: byWeekday(days, values, []).perWeekday,
  };
}

/** What a day is expected to bring. */
export const expectedOn = (day: number, { perWeekday }: Pick<ActivityEffect, "perWeekday">): number => perWeekday[weekdayOf(day)] ?? 0;

const daysBetween = ({ from, to }: Stretch): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
