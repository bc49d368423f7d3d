import { periodOf } from "../../../analysis/periods";
import type { Answer } from "../../../analysis/query";
import { weekdayOf } from "../../../core/planning/month-end";
import type { Asked } from "../../define";
import { dayMeasureOf, dayQuery, daysOf, type Day, type DayMeasure } from "../../day-measure";
import { festivalChoice, festivalsIn, type FestivalDays } from "../../festivals/festival-days";

/** A year of weeks; earlier ones are left out. */
const MOST_WEEKS = 53;

export interface CalendarDay extends Day {
  /** From Monday, 0. */
  readonly weekday: number;
  readonly festivals: readonly FestivalDays[];
  /** Of the table, on this day. */
  readonly activities: readonly string[];
}

export interface Calendar {
  readonly measure: DayMeasure;
  /** The Mondays, in order of time. */
  readonly weeks: readonly number[];
  readonly days: readonly CalendarDay[];
  /** Of each weekday from Monday; null where none has a value. */
  readonly means: readonly (number | null)[];
  readonly best: CalendarDay | null;
  readonly festivals: readonly FestivalDays[];
  readonly answer: Answer;
}

export function data(answer: Answer, asked: Asked): Calendar {
  const { settings, facts, ask } = asked;
  const every = daysOf(answer);
  const last = every.at(-1)?.day ?? 0;
  const start = Math.max(every[0]?.day ?? 0, periodOf(last, "week").start - 7 * (MOST_WEEKS - 1));
  const festivals = festivalsIn({ start, end: last }, festivalChoice(settings.own), settings.own);
  const named = ask({ ...dayQuery(facts, settings), by: "activity" });
  const activitiesOn = (day: number): readonly string[] => {
    const index = named.time.periods.findIndex((period) => period.start === day);
    return named.groups.flatMap(({ name, parts }) => ((parts[index]?.value ?? null) === null || name === null ? [] : [name]));
  };
  const days = every
    .filter(({ day }) => day >= start)
    .map((one): CalendarDay => {
      const on = festivals.filter((festival) => festival.start <= one.day && one.day <= festival.end);
      return { ...one, weekday: weekdayOf(one.day), festivals: on, activities: activitiesOn(one.day) };
    });
  return {
    measure: dayMeasureOf(facts, settings),
    weeks: [...new Set(days.map(({ day }) => periodOf(day, "week").start))],
    days,
    means: Array.from({ length: 7 }, (_, weekday) => meanOf(days.filter((one) => one.weekday === weekday))),
    best: days.reduce<CalendarDay | null>((most, one) => (one.value !== null && one.value > (most?.value ?? -Infinity) ? one : most), null),
    festivals,
    answer,
  };
}

function meanOf(days: readonly Day[]): number | null {
  const known = days.flatMap(({ value }) => value ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The weekdays with the highest and the lowest mean; null where fewer than two have one. */
export function extremes({ means }: Calendar): { readonly high: number; readonly low: number } | null {
  const known = means.flatMap((mean, weekday) => (mean === null ? [] : [{ mean, weekday }]));
  const [first, ...rest] = known;
  if (!first || rest.length === 0) return null;
  const pick = (better: (a: number, b: number) => boolean): number =>
    rest.reduce((best, one) => (better(one.mean, best.mean) ? one : best), first).weekday;
  return { high: pick((a, b) => a > b), low: pick((a, b) => a < b) };
}
