import { comparedPeriod } from "../analysis/comparison";
import type { Period } from "../analysis/periods";
import type { Part, Query } from "../analysis/query";
import { CHANGE } from "../metrics/comparison";
import { valueOf } from "../metrics/value";
import type { TableReading } from "../reading/table-reading";
import { askedOf } from "./ask";
import type { ChartSettings, TrendMeasure } from "./define";

interface ScopeTotal {
  readonly measure: TrendMeasure;
  readonly value: number;
  /** Over the period it is held against; null without one, or where that has no value. */
  readonly before: number | null;
  /** As a fraction of a `before` above zero. */
  readonly change: number | null;
}

interface ScopeTotals {
  /** How many rows are looked at. */
  readonly rows: number;
  readonly totals: readonly ScopeTotal[];
  /** What they are held against; null where nothing was chosen, or there are no days. */
  readonly against: Period | null;
}

const QUERIES = [
  ["spend", { measures: ["spend"] }],
  ["revenue", { measures: ["revenue"] }],
  ["orders", { measures: ["orders"] }],
  ["roi", { measures: ["spend", "revenue"], ratio: "roi" }],
] as const satisfies readonly (readonly [TrendMeasure, Query])[];

/** What the rows and days that were chosen come to, and how that has changed against the period it is held against. */
export function scopeTotals(reading: TableReading, settings: ChartSettings): ScopeTotals {
  const { facts, ask } = askedOf(reading, settings);
  const { span } = facts;
  const period = span && { start: settings.from ?? span.start, end: settings.to ?? span.end };
  const against = period && settings.compare ? comparedPeriod(period, settings.compare) : null;
  const totals = QUERIES.flatMap(([measure, query]): readonly ScopeTotal[] => {
    if (!query.measures.every((one) => facts.measures.includes(one))) return [];
    const { all } = ask({ ...query, ...(against && { comparedWith: against }) });
    return all.value === null ? [] : [{ measure, value: all.value, ...changeOf(all, all.before) }];
  });
  return { rows: ask({ measures: [] }).all.rows.length, totals, against };
}

function changeOf(now: Part, before: Part | undefined): Pick<ScopeTotal, "before" | "change"> {
  const earlier = before?.value ?? null;
  const known = now.value !== null && earlier !== null && earlier > 0;
  return { before: earlier, change: known ? valueOf(CHANGE, { value: now.value, baseline: earlier }) : null };
}
