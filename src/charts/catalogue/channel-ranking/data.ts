import { comparedPeriod } from "../../../analysis/comparison";
import type { Period } from "../../../analysis/periods";
import type { Answer, Group, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { CHANGE, SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { Asked, ChartSettings } from "../../define";

export type RankedMeasure = "revenue" | "spend" | "orders";

export interface RankedName {
  /** Null for the rest, gathered. */
  readonly name: string | null;
  readonly value: number;
  readonly share: number | null;
  /** Its share and those of all before it. */
  readonly cumulative: number | null;
  /** Over the period before, where one was asked for. */
  readonly before: number | null;
  readonly change: number | null;
  readonly group: Group;
}

export interface Ranking {
  readonly of: "channel" | "activity" | "product";
  readonly measure: RankedMeasure;
  /** The largest first; the rest last. */
  readonly names: readonly RankedName[];
  readonly total: number;
  readonly totalBefore: number | null;
  readonly period: Period | null;
  readonly against: Period | null;
}

/** More bars than this are a list, not a picture. */
const MOST_BARS = 20;

export const rankedMeasures = ({ measures }: TableFacts): readonly RankedMeasure[] =>
  (["revenue", "spend", "orders"] as const).filter((measure) => measures.includes(measure));

const measureOf = (facts: TableFacts, { measure }: ChartSettings): RankedMeasure => {
  const offered = rankedMeasures(facts);
  return offered.find((one) => one === measure) ?? offered[0] ?? "revenue";
};

/** The days that were chosen, whole where only one end of them was. */
const periodOf = ({ span }: TableFacts, { from, to }: ChartSettings): Period | null =>
  span && { start: Math.floor(from ?? span.start), end: Math.floor(to ?? span.end) };

export function query(facts: TableFacts, settings: ChartSettings): Query {
  const period = periodOf(facts, settings);
  return {
    measures: [measureOf(facts, settings)],
    by: facts.names ?? "channel",
    most: MOST_BARS,
    ...(period && { comparedWith: comparedPeriod(period, settings.compare ?? "before") }),
  };
}

export function data(answer: Answer, { facts, settings }: Asked): Ranking {
  const { groups, rest, counted, query: asked } = answer;
  const total = counted.value ?? 0;
  const shown = [...groups, ...(rest ? [rest] : [])];
  const before = shown.flatMap((group) => group.before?.value ?? []);
  let reached = 0;
  const names = shown.map((group): RankedName => {
    const value = group.value ?? 0;
    reached += value;
    const earlier = group.before?.value ?? null;
    return {
      name: group.name,
      value,
      share: valueOf(SHARE, { part: value, whole: total }),
      cumulative: valueOf(SHARE, { part: reached, whole: total }),
      before: earlier,
      change: earlier === null || earlier <= 0 ? null : valueOf(CHANGE, { value, baseline: earlier }),
      group,
    };
  });
  const totalBefore = answer.all.before?.value ?? null;
  return {
    of: asked.by ?? "channel",
    measure: measureOf(facts, settings),
    names,
    total,
    totalBefore: before.length === 0 ? null : totalBefore,
    period: periodOf(facts, settings),
    against: before.length === 0 ? null : (asked.comparedWith ?? null),
  };
}
