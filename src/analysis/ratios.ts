import { CPA, CPC, CPM, CTR, CVR, ROI } from "../metrics/advertising";
import { CAC } from "../metrics/customers";
import type { Metric } from "../metrics/metric";
import { AOV } from "../metrics/unit-economics";
import { valueOf } from "../metrics/value";
import { areInOneCurrency, columnOf, rowsWith, sumOf } from "./aggregate";
import { ordersById } from "./orders-by-id";
import type { Measure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";

/** What counts as a conversion, the first that a table has. */
const RESULTS: readonly Measure[] = ["orders", "conversions", "signUps"];

/** Metrics of sums, with the measures their operands are read from. */
const RATIOS = {
  roi: { metric: ROI, from: { revenue: ["revenue"], spend: ["spend"] } },
  ctr: { metric: CTR, from: { clicks: ["clicks"], impressions: ["impressions"] } },
  cvr: { metric: CVR, from: { conversions: RESULTS, clicks: ["clicks"] } },
  cpc: { metric: CPC, from: { spend: ["spend"], clicks: ["clicks"] } },
  cpm: { metric: CPM, from: { spend: ["spend"], impressions: ["impressions"] } },
  cpa: { metric: CPA, from: { spend: ["spend"], conversions: RESULTS } },
  cac: { metric: CAC, from: { spend: ["spend"], newCustomers: ["newCustomers"] } },
  aov: { metric: AOV, from: { revenue: ["revenue"], orders: ["orders"] } },
} as const satisfies Readonly<Record<string, { readonly metric: Metric; readonly from: Readonly<Record<string, readonly Measure[]>> }>>;

export type Ratio = keyof typeof RATIOS;

/**
 * A ratio of some rows of a table, recomputed from sums, never added or averaged. Rows that lack a part of it do not count; null where none
 * is left, the table lacks a part, or the divisor is zero.
 */
export function ratioOf(reading: TableReading, ratio: Ratio, rows: readonly number[]): number | null {
  const { metric, from } = RATIOS[ratio];
  const byId = ordersById(reading, rows);
  const first = (roles: readonly Measure[]) =>
    roles.find((role) => hasNumber(reading, role, rows) || (role === "orders" && byId !== null && byId > 0));
  const measures = Object.entries<readonly Measure[]>(from).map(([operand, roles]) => [operand, first(roles)] as const);
  const known = measures.flatMap(([, measure]) => (measure === undefined ? [] : [measure]));
  if (known.length < measures.length || !areInOneCurrency(reading, known)) return null;
  const counted = rowsWith(
    reading,
    known.filter((measure) => columnOf(reading, measure)),
    rows,
  );
  const sums = measures.map(([operand, measure]) => [
    operand,
    measure === "orders" && byId !== null ? ordersById(reading, counted) : sumOfMeasure(reading, measure, counted),
  ]);
  return valueOf<string>(metric, Object.fromEntries(sums) as Readonly<Record<string, number | null>>);
}

/** The ratio of sums that were made of rows which have all its parts; null where a part is missing or the divisor is zero. */
export function ratioOfSums(ratio: Ratio, sums: Readonly<Partial<Record<Measure, number | null>>>): number | null {
  const { metric, from } = RATIOS[ratio];
  const first = (roles: readonly Measure[]) => roles.map((role) => sums[role]).find((sum) => typeof sum === "number") ?? null;
  const operands = Object.entries<readonly Measure[]>(from).map(([operand, roles]) => [operand, first(roles)]);
  return valueOf<string>(metric, Object.fromEntries(operands) as Readonly<Record<string, number | null>>);
}

const hasNumber = (reading: TableReading, measure: Measure, rows: readonly number[]): boolean => {
  const column = columnOf(reading, measure);
  return column !== undefined && rows.some((row) => typeof column.values[row] === "number");
};

function sumOfMeasure(reading: TableReading, measure: Measure | undefined, rows: readonly number[]): number | null {
  const column = measure === undefined ? undefined : columnOf(reading, measure);
  return column ? sumOf(column, rows) : null;
}

type Ratios = Readonly<Record<Ratio, number | null>>;

/** All of them, for one answer. */
export const ratiosOf = (reading: TableReading, rows: readonly number[]): Ratios =>
  Object.fromEntries((Object.keys(RATIOS) as Ratio[]).map((ratio) => [ratio, ratioOf(reading, ratio, rows)])) as Ratios;
