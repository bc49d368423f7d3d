import { ADDITIVE_ROLES, type Measure, type StockMeasure } from "../reading/roles/role";
import type { ColumnReading, TableReading } from "../reading/table-reading";
import { columnOf, sumOfMeasure } from "./aggregate";
import { ordersById } from "./orders-by-id";

export type Totalled = Measure | StockMeasure;

/** Levels of people; a balance or a stock of goods says nothing of a time by its last value. */
const LEVELS = ["members", "followers"] as const satisfies readonly StockMeasure[];

/** Columns that together say what a level, such as a group's members, is the level of. */
const KEPT_FOR = ["channel", "activity", "product", "store"] as const;

/** What some rows come to: sums of what adds up and, of levels, the last value for each thing they are kept for. */
export function totalsOf(reading: TableReading, rows: readonly number[]): Readonly<Partial<Record<Totalled, number>>> {
  const totals: Partial<Record<Totalled, number>> = {};
  for (const measure of ADDITIVE_ROLES) {
    const sum = sumOfMeasure(reading, measure, rows) ?? null;
    if (sum !== null) totals[measure] = sum;
  }
  const orders = ordersById(reading, rows);
  if (orders !== null) totals.orders = orders;
  for (const measure of LEVELS) {
    const column = columnOf(reading, measure);
    const last = column ? lastValues(reading, column, rows) : null;
    if (last !== null) totals[measure] = last;
  }
  return totals;
}

function lastValues(reading: TableReading, column: ColumnReading, rows: readonly number[]): number | null {
  const days = columnOf(reading, "date")?.values;
  const names = KEPT_FOR.flatMap((role) => columnOf(reading, role) ?? []);
  const latest = new Map<string, { readonly day: number; readonly value: number }>();
  for (const row of rows) {
    const value = column.values[row];
    if (typeof value !== "number") continue;
    const day = days?.[row];
    const key = JSON.stringify(names.map(({ values }) => values[row] ?? null));
    const before = latest.get(key);
    const when = typeof day === "number" ? day : -Infinity;
    if (!before || when >= before.day) latest.set(key, { day: when, value });
  }
  if (latest.size === 0) return null;
  return [...latest.values()].reduce((sum, { value }) => sum + value, 0);
}
