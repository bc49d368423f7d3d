import { columnOf, groupOf, type Group } from "./aggregate";
import { periodOf, periodsBetween, type Grain, type Period } from "./periods";
import type { TableReading } from "../reading/table-reading";

export interface DateGroup {
  readonly period: Period;
  readonly group: Group;
  /** The last period, when the data end before it does: its sums are still growing. */
  readonly unfinished: boolean;
}

/** Sums by day, week or month, without gaps in time. `rows` narrows it to some rows of the reading. */
export function aggregateByDate(reading: TableReading, grain: Grain, rows?: readonly number[]): readonly DateGroup[] {
  const dates = columnOf(reading, "date");
  if (!dates) return [];
  const buckets = new Map<number, number[]>();
  let first = Infinity,
    last = -Infinity;
  for (const value of dates.values)
    if (typeof value === "number") {
      first = Math.min(first, value);
      last = Math.max(last, value);
    }
  if (last < first) return [];
  for (const row of rows ?? dates.values.keys()) {
    const value = dates.values[row];
    if (typeof value !== "number") continue;
    const { start } = periodOf(value, grain);
    const bucket = buckets.get(start);
    if (bucket) bucket.push(row);
    else buckets.set(start, [row]);
  }
  // The data of a month may be dated by its first day alone; then the month is whole.
  const monthly = dates.values.every((value) => typeof value !== "number" || periodOf(value, "month").start === value);
  return periodsBetween(first, last, grain).map((period) => ({
    period,
    group: groupOf(reading, null, buckets.get(period.start) ?? []),
    unfinished: last < period.end && period.start <= last && !(monthly && grain === "month"),
  }));
}

/** The grain that shows a span of days in about five to sixty points. */
export function grainFor(reading: TableReading): Grain {
  const dates = columnOf(reading, "date")?.values.filter((value) => typeof value === "number") ?? [];
  const distinct = new Set(dates).size;
  const span = dates.length === 0 ? 0 : dates.reduce((a, b) => Math.max(a, b)) - dates.reduce((a, b) => Math.min(a, b)) + 1;
  if (distinct > 0 && dates.every((value) => periodOf(value, "month").start === value) && distinct > 1) return "month";
  return span <= 70 ? "day" : span <= 400 ? "week" : "month";
}
