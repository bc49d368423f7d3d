import { valueTogether } from "../../../analysis/answer";
import type { Grain, Period } from "../../../analysis/periods";
import type { Answer, Group, Query } from "../../../analysis/query";
import type { ActiveDays } from "../../../analysis/active-days";
import type { TableFacts } from "../../../analysis/table-facts";
import type { CountedMeasure } from "../../../reading/roles/role";
import type { Asked, ChartSettings, TrendMeasure } from "../../define";
import { festivalChoice, festivalsIn, type FestivalDays } from "../../festivals/festival-days";
import type { Stretch } from "../../festivals/mark-bands";

export interface TrendSeries {
  /** Null for all rows together, or for the rest, gathered. */
  readonly name: string | null;
  readonly kind: "all" | "named" | "rest";
  /** One per period; null where nothing was entered. */
  readonly values: readonly (number | null)[];
  /** The names gathered in the rest. */
  readonly gathered: readonly string[];
  readonly group: Group;
}

export interface Trend {
  readonly measure: TrendMeasure;
  /** Where people are counted day by day, the column that does; null for other measures. */
  readonly active: ActiveDays | null;
  readonly grain: Grain;
  readonly periods: readonly Period[];
  readonly series: readonly TrendSeries[];
  /** Whether the last period is still running in the data. */
  readonly unfinished: boolean;
  /** Months whose data bear the first day of their month alone: these are whole. */
  readonly datedByMonth: boolean;
  /** Whether the first period began before the data do: its sums are too small to compare with. */
  readonly partialStart: boolean;
  /** Mean of the seven days up to each day, where all seven are there; only for one daily series. */
  readonly average: readonly (number | null)[] | null;
  /** The same period of the year before, for each that has one and is over; null for several series, and where nothing is that old. */
  readonly yearBefore: readonly (number | null)[] | null;
  /** Festivals that have a day among the periods, and the campaigns of the table; none of these where there is always one. */
  readonly festivals: readonly FestivalDays[];
  readonly activities: readonly Stretch[];
  /** All rows together, for the sentence. */
  readonly whole: readonly (number | null)[];
  /** The measure over the first and over the last half of the finished periods, the one in the middle in neither. */
  readonly halves: readonly [number | null, number | null];
}

const MOST_SERIES = 7;
export const AVERAGED_DAYS = 7;
/** Periods from one to the same of the next year: days keep their weekday. */
export const PERIODS_OF_YEAR: Readonly<Record<Grain, number>> = { day: 364, week: 52, month: 12 };
const MONEY = ["spend", "revenue"] as const;

/** Measures the table has, in the order in which they are offered. */
export function trendMeasures({ measures, active }: TableFacts): readonly TrendMeasure[] {
  const has = (measure: (typeof measures)[number]): boolean => measures.includes(measure);
  return [
    ...(["revenue", "spend", "orders"] as const).filter(has),
    ...(MONEY.every(has) ? (["roi"] as const) : []),
    ...(active ? (["active"] as const) : []),
  ];
}

/** Whether several periods have a sum: ratios have none, and who is active on two days is one person. */
export const doesAdd = ({ measure }: Pick<Trend, "measure">): boolean => measure !== "roi" && measure !== "active";

/** What of the source a line shows, where that is one measure. */
export const sourceMeasure = ({ measure, active }: Pick<Trend, "measure" | "active">): CountedMeasure | null =>
  measure === "roi" ? null : measure === "active" ? (active?.role ?? null) : measure;

function measureOf(facts: TableFacts, { measure }: ChartSettings): TrendMeasure {
  const offered = trendMeasures(facts);
  return measure !== null && offered.includes(measure) ? measure : (offered[0] ?? "revenue");
}

/** One measure over time, for all rows or for each channel; people by the day alone. */
export function query(facts: TableFacts, settings: ChartSettings): Query {
  const measure = measureOf(facts, settings);
  if (measure === "active") return { measures: facts.active ? [facts.active.role] : [], grain: "day" };
  return {
    ...(measure === "roi" ? { measures: MONEY, ratio: "roi" } : { measures: [measure] }),
    grain: settings.grain ?? facts.grain,
    by: settings.byChannel ? (facts.names ?? undefined) : undefined,
    least: 2,
    most: MOST_SERIES,
  };
}

export function data(answer: Answer, asked: Asked): Trend {
  const { facts, settings } = asked;
  const { all, groups, rest, time } = answer;
  const measure = measureOf(facts, settings);
  const active = measure === "active" ? facts.active : null;
  const grain = answer.query.grain ?? facts.grain;
  const shown = groups.length === 0 ? [all] : [...groups, ...(rest ? [rest] : [])];
  const series = shown.map((group) => ({ ...group, values: group.parts.map(({ value }) => value), group }));
  const whole = all.parts.map(({ value }) => value);
  const finished = all.parts.slice(0, time.unfinished ? -1 : undefined);
  const [first, last] = [time.periods[0], time.periods.at(-1)];
  const half = Math.floor(finished.length / 2);
  return {
    ...time,
    measure,
    active,
    grain,
    series,
    whole,
    festivals: first && last ? festivalsIn({ start: first.start, end: last.end }, festivalChoice(settings.own), settings.own) : [],
    activities: activitiesOf(answer, asked),
    halves: [valueTogether(answer, finished.slice(0, half)), valueTogether(answer, finished.slice(finished.length - half))],
    // A mean of ratios is nobody's ratio; people of some days together are a mean already.
    average:
      measure !== "roi" && (active?.isOfOneDay ?? true) && grain === "day" && series.length === 1 && whole.length > AVERAGED_DAYS
        ? runningMean(whole, AVERAGED_DAYS)
        : null,
    yearBefore: series.length === 1 ? yearBefore(whole, grain, time) : null,
  };
}

/** More campaigns than this would lie over each other. */
const MOST_ACTIVITIES = 6;

function activitiesOf({ query: asked, time }: Answer, { ask }: Asked): readonly Stretch[] {
  const { groups, rest, time: named } = ask({ ...asked, by: "activity", least: 0, most: MOST_ACTIVITIES });
  const offset = time.periods.findIndex(({ start }) => start === named.periods[0]?.start);
  const stretches = groups.flatMap(({ name, parts }): readonly Stretch[] => {
    const own = parts.flatMap(({ rows }, index) => (rows.length > 0 ? [index + offset] : []));
    const [first, last] = [own[0], own.at(-1)];
    return name === null || first === undefined || last === undefined ? [] : [{ name, first, last }];
  });
  const always = time.periods.every((_, index) => stretches.some(({ first, last }) => first <= index && index <= last));
  return always || rest !== null ? [] : stretches;
}

function yearBefore(
  values: readonly (number | null)[],
  grain: Grain,
  { partialStart, unfinished }: Answer["time"],
): readonly (number | null)[] | null {
  const earlier = values.map((_, index) => {
    const at = index - PERIODS_OF_YEAR[grain];
    const whole = at >= (partialStart ? 1 : 0) && !(unfinished && index === values.length - 1);
    return whole ? (values[at] ?? null) : null;
  });
  return earlier.some((value) => value !== null) ? earlier : null;
}

function runningMean(values: readonly (number | null)[], length: number): readonly (number | null)[] {
  return values.map((_, index) => {
    const window = values.slice(Math.max(0, index - length + 1), index + 1).filter((value) => value !== null);
    return window.length === length ? window.reduce((sum, value) => sum + value, 0) / length : null;
  });
}
