import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";

export type NameRole = "channel" | "activity" | "product";

/** What a table compares: its channels or, where it has none, its activities or products. */
export function nameRole(reading: TableReading): NameRole | null {
  for (const role of ["channel", "activity", "product"] as const) {
    if (columnOf(reading, role)?.values.some((value) => value !== null)) return role;
  }
  return null;
}
