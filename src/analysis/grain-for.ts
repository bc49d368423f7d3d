import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";
import { periodOf, type Grain } from "./periods";

/** The grain that shows a span of days in about five to sixty points. */
export function grainFor(reading: TableReading): Grain {
  const dates = columnOf(reading, "date")?.values.flatMap((value) => (typeof value === "number" ? [Math.floor(value)] : [])) ?? [];
  const distinct = new Set(dates).size;
  const span = dates.length === 0 ? 0 : dates.reduce((a, b) => Math.max(a, b)) - dates.reduce((a, b) => Math.min(a, b)) + 1;
  if (distinct > 0 && dates.every((value) => periodOf(value, "month").start === value) && distinct > 1) return "month";
  return span <= 70 ? "day" : span <= 400 ? "week" : "month";
}
