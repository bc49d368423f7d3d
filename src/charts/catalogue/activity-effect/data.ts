import type { Answer } from "../../../analysis/query";
import { activityEffect, LEAST_WEEKS, type ActivityEffect } from "../../../core/planning/activity-effect";
import type { Stretch } from "../../../core/planning/compare-periods";
import { ROI } from "../../../metrics/advertising";
import { valueOf } from "../../../metrics/value";
import type { Asked } from "../../define";
import { festivalChoice, festivalsIn, type FestivalDays } from "../../festivals/festival-days";
import { dayMeasureOf, dayQuery, daysOf, ownNumber, seriesOf, type Day, type DayMeasure } from "../../day-measure";

export const CONFIDENCE = 0.95;
export const LEAST_DAYS = LEAST_WEEKS * 7;

/** The keys of the chart's own choices. */
export const FIRST = "activity_from";
export const LAST = "activity_to";

export interface Activity extends Stretch {
  /** Null where only its days were entered. */
  readonly name: string | null;
}

export interface EffectData {
  readonly measure: DayMeasure;
  readonly days: readonly Day[];
  /** Null where neither its days were entered nor the table names it with days of its own. */
  readonly activity: Activity | null;
  /** Null where too few days lie before it. */
  readonly effect: ActivityEffect | null;
  /** What was spent more than usual on its days; null without a column of spend. */
  readonly extraSpend: number | null;
  /** Of the extra revenue on the extra spend. */
  readonly roi: number | null;
  readonly breakEven: number | null;
  /** That have a day among the days. */
  readonly festivals: readonly FestivalDays[];
  readonly answer: Answer;
}

export function data(answer: Answer, asked: Asked): EffectData {
  const measure = dayMeasureOf(asked.facts, asked.settings);
  const days = daysOf(answer);
  const activity = enteredActivity(asked, days) ?? activityOfTable(asked, days);
  const effect = activity && days.length > 0 ? activityEffect(seriesOf(days), activity, CONFIDENCE) : null;
  const extraSpend = measure === "revenue" && activity && effect ? extraOf("spend", activity, asked) : null;
  const roi = effect && extraSpend !== null && extraSpend > 0 ? valueOf(ROI, { revenue: effect.activity.extra, spend: extraSpend }) : null;
  const [first, last] = [days[0], days.at(-1)];
  const { own } = asked.settings;
  const festivals = first && last ? festivalsIn({ start: first.day, end: last.day }, festivalChoice(own), own) : [];
  return { measure, days, activity, effect, extraSpend, roi, breakEven: asked.breakEven.line, festivals, answer };
}

/** One day alone is an activity of a day. */
function enteredActivity({ settings }: Asked, days: readonly Day[]): Activity | null {
  const [first, last] = [ownNumber(settings, FIRST), ownNumber(settings, LAST)];
  if (first === undefined && last === undefined) return null;
  const from = first ?? last ?? 0;
  const to = last ?? days.at(-1)?.day ?? from;
  return { name: null, from: Math.min(from, to), to: Math.max(from, to) };
}

/**
 * The latest activity of the table that two weeks of days lie before; where none has so many, the latest before which there are some, so
 * that it can be said what is missing. One that runs from the first day on says nothing of before.
 */
function activityOfTable({ ask, facts, settings }: Asked, days: readonly Day[]): Activity | null {
  const [start] = days;
  if (!start) return null;
  const { groups, time } = ask({ ...dayQuery(facts, settings), by: "activity" });
  const named = groups
    .flatMap(({ name, parts }): readonly Activity[] => {
      const own = time.periods.filter((_, index) => parts[index]?.value !== null && parts[index] !== undefined);
      const [from, to] = [own[0]?.start, own.at(-1)?.start];
      return from === undefined || to === undefined || from <= start.day ? [] : [{ name, from, to }];
    })
    .sort((a, b) => b.from - a.from);
  return named.find(({ from }) => from - start.day >= LEAST_DAYS) ?? named[0] ?? null;
}

function extraOf(measure: "spend", activity: Stretch, { ask, facts }: Asked): number | null {
  if (!facts.measures.includes(measure)) return null;
  const days = daysOf(ask({ measures: [measure], grain: "day" }));
  return days.length === 0 ? null : (activityEffect(seriesOf(days), activity, CONFIDENCE)?.activity.extra ?? null);
}
