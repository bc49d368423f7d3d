import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";
import { periodOf, type Grain } from "./periods";

/** The grain that shows a span of days in about five to sixty points. */
export function grainFor(reading: TableReading): Grain {
  const distinct = new Set<number>();
  for (const value of columnOf(reading, "date")?.values ?? []) if (typeof value === "number") distinct.add(Math.floor(value));
  const dates = [...distinct];
  const span = dates.length === 0 ? 0 : dates.reduce((a, b) => Math.max(a, b)) - dates.reduce((a, b) => Math.min(a, b)) + 1;
  if (dates.length > 1 && dates.every((value) => periodOf(value, "month").start === value)) return "month";
  return span <= 70 ? "day" : span <= 400 ? "week" : "month";
}
