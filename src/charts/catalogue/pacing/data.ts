import { firstDayOfMonth, monthOfDay } from "../../../core/numeric/calendar";
import { monthEnd, weekdayOf, type MonthEnd } from "../../../core/planning/month-end";
import { pace } from "../../../core/planning/pacing";
import type { Answer } from "../../../analysis/query";
import type { Period } from "../../../analysis/periods";
import type { Asked } from "../../define";
import { dayMeasureOf, daysOf, ownNumber, seriesOf, type Day, type DayMeasure } from "../../day-measure";

/** As MONTH_END has them where nothing else is said. */
export const WEEKS = 8;
export const CONFIDENCE = 0.8;
/** Level and pattern of weekdays take two weeks. */
export const LEAST_DAYS = 14;

interface MonthDay {
  readonly day: number;
  /** Of a day that has passed; 0 where nothing was entered. */
  readonly value: number | null;
  readonly cumulative: number | null;
  /** What should have been reached by its evening; null without a target. */
  readonly target: number | null;
  /** What will have been reached, from the last day on. */
  readonly projection: number | null;
}

export interface Pacing {
  readonly measure: DayMeasure;
  readonly month: Period;
  /** The last day that has a value. */
  readonly asOf: number;
  readonly days: readonly MonthDay[];
  readonly target: number | null;
  /** Where the month will end; null with fewer than two weeks of days. */
  readonly end: MonthEnd | null;
  readonly soFar: number;
  /** What each day left must bring; null without a target, or at the month's end. */
  readonly required: number | null;
  /** Days of the table before and in the month, from which level and pattern are taken. */
  readonly window: readonly Day[];
  /** Where the days of the month stand in the answer, by serial. */
  readonly places: ReadonlyMap<number, number>;
  readonly answer: Answer;
}

/** Targets that tables state, by what they are for. */
const TARGETS = { revenue: "target", orders: "targetOrders", spend: "budget" } as const;

export function data(answer: Answer, asked: Asked): Pacing {
  const measure = dayMeasureOf(asked.facts, asked.settings);
  const known = daysOf(answer);
  const asOf = known.at(-1)?.day ?? 0;
  const number = monthOfDay(asOf);
  const month: Period = { start: firstDayOfMonth(number), end: firstDayOfMonth(number + 1) - 1 };
  const series = seriesOf(known);
  const end = asOf - series.first + 1 < LEAST_DAYS ? null : monthEnd(series, asOf, "weekday", WEEKS, CONFIDENCE);
  const target = targetOf(asked, measure, month);
  const weights = weightsOf(month, end);
  const days: MonthDay[] = [];
  let [cumulative, projection] = [0, 0];
  for (let day = month.start; day <= month.end; day += 1) {
    const passed = day <= asOf;
    const value = series.byDay.get(day) ?? 0;
    if (passed) cumulative += value;
    projection = day <= asOf ? cumulative : projection + (end?.perWeekday[weekdayOf(day)] ?? 0);
    const pacing = target === null ? null : pace(cumulative, target, day - month.start + 1, weights.length, weights);
    days.push({
      day,
      value: passed ? value : null,
      cumulative: passed ? cumulative : null,
      target: pacing?.expected ?? null,
      projection: end === null || day < asOf ? null : projection,
    });
  }
  const elapsed = asOf - month.start + 1;
  return {
    measure,
    month,
    asOf,
    days,
    target,
    end,
    soFar: cumulative,
    required: target === null ? null : (pace(cumulative, target, elapsed, weights.length).required ?? null),
    window: end === null ? [] : known.slice(-end.window),
    places: new Map(known.map(({ day, index }) => [day, index])),
    answer,
  };
}

/** What was entered comes before what the table states for the days of the month. */
function targetOf({ settings, facts, ask }: Asked, measure: DayMeasure, month: Period): number | null {
  const own = ownNumber(settings, "target");
  if (own !== undefined) return own > 0 ? own : null;
  const column = TARGETS[measure];
  if (!facts.measures.includes(column)) return null;
  const stated = ask({ measures: [column], period: month }).all.value;
  return stated !== null && stated > 0 ? stated : null;
}

/** How much of the target each day of the month is given: as the weekdays differ, or the same where that says nothing. */
function weightsOf({ start, end: last }: Period, end: MonthEnd | null): readonly number[] {
  const days = Array.from({ length: last - start + 1 }, (_, at) => start + at);
  const own = end?.perWeekday ?? [];
  const tells = own.every((one) => one >= 0) && own.some((one) => one > 0);
  return days.map((day) => (tells ? (own[weekdayOf(day)] ?? 0) : 1));
}
