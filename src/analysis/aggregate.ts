import { ADDITIVE_ROLES, type Measure, type Role } from "./roles/role";
import type { ColumnReading, TableReading } from "./table-reading";

export type Ratio = "roi" | "ctr" | "cvr" | "cpc" | "cpm" | "cpa" | "cac" | "aov";

export interface Group {
  /** As first written; null gathers the rows that name nothing. */
  readonly name: string | null;
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  /** Null where no row of the group has a value: missing is not zero. */
  readonly sums: Readonly<Partial<Record<Measure, number | null>>>;
  /** Recomputed from sums, never added or averaged; null where a part is missing or the divisor is zero. */
  readonly ratios: Readonly<Record<Ratio, number | null>>;
}

export const columnOf = (reading: TableReading, role: Role): ColumnReading | undefined => reading.columns.find((column) => column.role === role);

/** The same name however it is cased or spaced. */
export const sameName = (name: string): string => name.trim().toLowerCase();

/** Sums of all measures by what a column names, e.g. by channel, in order of first appearance. */
export function aggregateBy(reading: TableReading, role: "channel" | "activity" | "product" | "store"): readonly Group[] {
  const column = columnOf(reading, role);
  if (!column) return [];
  const groups = new Map<string | null, { name: string | null; rows: number[] }>();
  for (const [index, value] of column.values.entries()) {
    const name = value === null ? null : String(value);
    const key = name === null ? null : sameName(name);
    const group = groups.get(key);
    if (group) group.rows.push(index);
    else groups.set(key, { name, rows: [index] });
  }
  return [...groups.values()].map(({ name, rows }) => groupOf(reading, name, rows));
}

export function groupOf(reading: TableReading, name: string | null, rows: readonly number[]): Group {
  const sums = sumsOf(reading, rows);
  return { name, rows, sums, ratios: ratiosOf(sums) };
}

export function sumsOf(reading: TableReading, rows: readonly number[]): Group["sums"] {
  const sums: Partial<Record<Measure, number | null>> = {};
  for (const measure of ADDITIVE_ROLES) {
    const column = columnOf(reading, measure);
    if (column) sums[measure] = sumOf(column, rows);
  }
  return sums;
}

function sumOf(column: ColumnReading, rows: readonly number[]): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const value = column.values[row];
    if (typeof value === "number") sum = (sum ?? 0) + value;
  }
  return sum;
}

/** Ratios of sums. CPA and CVR count what the sheet has: orders, else conversions, else sign-ups. */
export function ratiosOf(sums: Group["sums"]): Group["ratios"] {
  const over = (part: number | null | undefined, whole: number | null | undefined, factor = 1) =>
    part === null || part === undefined || whole === null || whole === undefined || whole === 0 ? null : (part / whole) * factor;
  const results = sums.orders ?? sums.conversions ?? sums.signUps;
  return {
    roi: over(sums.revenue, sums.spend), ctr: over(sums.clicks, sums.impressions), cvr: over(results, sums.clicks), cpc: over(sums.spend, sums.clicks),
    cpm: over(sums.spend, sums.impressions, 1000), cpa: over(sums.spend, results), cac: over(sums.spend, sums.newCustomers), aov: over(sums.revenue, sums.orders),
  };
}
