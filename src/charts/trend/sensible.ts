import { columnOf } from "../../analysis/aggregate";
import type { TableReading } from "../../reading/table-reading";
import type { Sensible } from "../define";
import { trendMeasures } from "./transform";

export function sensible(reading: TableReading): Sensible {
  if (reading.rows.length === 0) return { ok: false, why: "noRows" };
  if (reading.notes.some((note) => note.key === "yearMissing")) return { ok: false, why: "yearMissing" };
  const dates = columnOf(reading, "date")?.values.filter((value) => value !== null) ?? [];
  if (dates.length === 0) return { ok: false, why: "noDate" };
  if (new Set(dates).size < 2) return { ok: false, why: "oneDate" };
  return trendMeasures(reading).length === 0 ? { ok: false, why: "noMeasure" } : { ok: true };
}
