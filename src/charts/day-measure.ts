import type { DailySeries } from "../core/planning/daily-series";
import type { TableFacts } from "../analysis/table-facts";
import type { Answer, Part, Query } from "../analysis/query";
import type { ChartSettings, TrendMeasure } from "./define";

/** Measures that days can be added up of. */
export type DayMeasure = Exclude<TrendMeasure, "roi" | "active">;

const DAY_MEASURES = ["revenue", "orders", "spend"] as const satisfies readonly DayMeasure[];

export const dayMeasures = ({ measures }: TableFacts): readonly DayMeasure[] => DAY_MEASURES.filter((one) => measures.includes(one));

export function dayMeasureOf(facts: TableFacts, { measure }: ChartSettings): DayMeasure {
  const offered = dayMeasures(facts);
  return offered.find((one) => one === measure) ?? offered[0] ?? "revenue";
}

/** One measure by day. */
export const dayQuery = (facts: TableFacts, settings: ChartSettings): Query => ({
  measures: [dayMeasureOf(facts, settings)],
  grain: "day",
});

export interface Day {
  /** Its serial. */
  readonly day: number;
  /** Null where nothing was entered. */
  readonly value: number | null;
  /** Its place among the periods of the answer. */
  readonly index: number;
}

/** The days of an answer by day, up to the last that has a value. */
export function daysOf({ all, time }: Answer): readonly Day[] {
  const days = time.periods.map(({ start }, index): Day => ({ day: start, value: (all.parts[index] as Part).value, index }));
  return days.slice(0, days.findLastIndex(({ value }) => value !== null) + 1);
}

/** The same as the mathematics of days takes it: days without a value between the first and the last are 0. */
export function seriesOf(days: readonly Day[]): DailySeries {
  const byDay = new Map(days.flatMap(({ day, value }) => (value === null ? [] : [[day, value] as const])));
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0];
  return { byDay, first, last, firstTime: first, lastTime: last };
}

/** A number of the chart's own that was chosen; undefined where none was. */
export function ownNumber({ own }: ChartSettings, key: string): number | undefined {
  const value = own?.[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
