import { columnOf } from "../analysis/aggregate";
import type { TableReading } from "../reading/table-reading";

/** What a table compares: its channels or, where it has none, its activities or products. */
export function nameRole(reading: TableReading): "channel" | "activity" | "product" | null {
  for (const role of ["channel", "activity", "product"] as const) {
    if (columnOf(reading, role)?.values.some((value) => value !== null)) return role;
  }
  return null;
}
