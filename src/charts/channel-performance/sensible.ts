import { columnOf } from "../../analysis/aggregate";
import type { TableReading } from "../../reading/table-reading";
import type { Sensible } from "../define";
import { nameRole } from "../name-role";

export function sensible(reading: TableReading): Sensible {
  if (reading.rows.length === 0) return { ok: false, why: "noRows" };
  if (!nameRole(reading)) return { ok: false, why: "noChannel" };
  if (!columnOf(reading, "spend")?.values.some((value) => typeof value === "number" && value > 0)) return { ok: false, why: "noSpend" };
  if (!columnOf(reading, "revenue")?.values.some((value) => typeof value === "number")) return { ok: false, why: "noRevenue" };
  return { ok: true };
}
