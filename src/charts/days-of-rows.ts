import { columnOf } from "../analysis/aggregate";
import type { Period } from "../analysis/periods";
import type { TableReading } from "../reading/table-reading";

/** The first and the last day of some rows; null where none of them has a day. */
export function daysOfRows(reading: TableReading, rows: readonly number[]): Period | null {
  const values = columnOf(reading, "date")?.values;
  let [start, end] = [Infinity, -Infinity];
  for (const row of rows) {
    const day = values?.[row];
    if (typeof day !== "number") continue;
    start = Math.min(start, Math.floor(day));
    end = Math.max(end, Math.floor(day));
  }
  return start <= end ? { start, end } : null;
}
