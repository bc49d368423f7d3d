import { periodOf, type Period } from "../../../analysis/periods";
import type { Answer, Group, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { Measure } from "../../../reading/roles/role";
import { ownNumber } from "../../day-measure";
import type { Asked, ChartSettings } from "../../define";
import { plannedMeasures, type PlannedMeasure } from "../../planned-measures";

export interface PlanLine {
  /** Null for all lines together, or for the rest, gathered. */
  readonly name: string | null;
  readonly planned: number;
  readonly actual: number;
  /** Signed for and not paid; null where the table does not say. */
  readonly committed: number | null;
  /** What it will come to: as the table states it, else as fast as until now; null where neither can be told. */
  readonly forecast: number | null;
  /** Actual by plan; null without a plan above zero. */
  readonly share: number | null;
  /** What is spent and signed for beyond the plan; 0 where there is none, and of what is better the more there is. */
  readonly over: number;
  readonly group: Group;
}

export interface PlanActual extends PlannedMeasure {
  readonly of: "channel" | "activity" | "product";
  /** The largest plan first; the rest last. */
  readonly lines: readonly PlanLine[];
  readonly total: PlanLine;
  /** Names with values and no plan above zero. */
  readonly unplanned: readonly string[];
  /** How much of the plan's time has gone; null where its days are not known. */
  readonly elapsed: number | null;
  readonly days: (Period & { readonly asOf: number }) | null;
  /** Whether the forecast is the table's own. */
  readonly stated: boolean;
}

/** More bars than this are a list, not a picture. */
const MOST_LINES = 20;

export function plannedMeasure(facts: TableFacts, { measure }: ChartSettings): PlannedMeasure {
  const offered = plannedMeasures(facts.measures);
  return offered.find(({ actual }) => actual === measure) ?? offered[0] ?? { actual: "spend", planned: "budget" };
}

/** What is spent may be signed for too, and forecast; of sales and orders tables state a forecast alone. */
const extrasOf = ({ measures }: TableFacts, { actual }: PlannedMeasure): readonly Measure[] =>
  actual === "orders"
    ? []
    : (["committed", "forecast"] as const).filter((one) => measures.includes(one) && (actual === "spend" || one === "forecast"));

export function query(facts: TableFacts, settings: ChartSettings): Query {
  const pair = plannedMeasure(facts, settings);
  return { measures: [pair.planned, pair.actual, ...extrasOf(facts, pair)], by: facts.names ?? "channel", most: MOST_LINES };
}

export function data(answer: Answer, { facts, settings }: Asked): PlanActual {
  const pair = plannedMeasure(facts, settings);
  const { groups, rest, all, query: asked } = answer;
  const days = daysOf(facts, settings);
  const elapsed = days && Math.min(1, Math.max(0, (days.asOf - days.start + 1) / (days.end - days.start + 1)));
  const stated = asked.measures.includes("forecast");
  const lineOf = (group: Group): PlanLine => {
    const { sums } = group;
    const [planned, actual] = [sums[pair.planned] ?? 0, sums[pair.actual] ?? 0];
    const committed = asked.measures.includes("committed") ? (sums.committed ?? 0) : null;
    const runRate = elapsed !== null && elapsed > 0 ? actual / elapsed : null;
    return {
      name: group.name,
      planned,
      actual,
      committed,
      forecast: stated ? (sums.forecast ?? null) : runRate,
      share: planned > 0 ? valueOf(SHARE, { part: actual, whole: planned }) : null,
      over: pair.actual === "spend" ? Math.max(0, actual + (committed ?? 0) - planned) : 0,
      group,
    };
  };
  const shown = [...groups, ...(rest ? [rest] : [])].map(lineOf);
  const lines = shown.filter(({ planned }) => planned > 0);
  return {
    ...pair,
    of: asked.by ?? "channel",
    lines,
    total: totalOf(lines, all),
    unplanned: [...shown.flatMap(({ name, planned }) => (planned > 0 || name === null ? [] : [name])), ...answer.without],
    elapsed,
    days,
    stated,
  };
}

function totalOf(lines: readonly PlanLine[], group: Group): PlanLine {
  const sum = (of: (line: PlanLine) => number): number => lines.reduce((all, line) => all + of(line), 0);
  const known = (of: (line: PlanLine) => number | null): number | null =>
    lines.some((line) => of(line) !== null) ? sum((line) => of(line) ?? 0) : null;
  const [planned, actual] = [sum((line) => line.planned), sum((line) => line.actual)];
  return {
    name: null,
    planned,
    actual,
    committed: known(({ committed }) => committed),
    forecast: known(({ forecast }) => forecast),
    share: valueOf(SHARE, { part: actual, whole: planned }),
    over: sum(({ over }) => over),
    group,
  };
}

/** The days of the plan as they were entered; else the whole months that the rows are of, until the last day there is. */
function daysOf({ span }: TableFacts, settings: ChartSettings): PlanActual["days"] {
  const [from, to] = [ownNumber(settings, "plan_from"), ownNumber(settings, "plan_to")];
  const last = settings.to === undefined ? span?.end : Math.min(settings.to, span?.end ?? settings.to);
  const asOf = ownNumber(settings, "as_of") ?? last;
  const start = from ?? (span ? periodOf(Math.max(span.start, settings.from ?? span.start), "month").start : undefined);
  const end = to ?? (last === undefined ? undefined : periodOf(last, "month").end);
  return asOf === undefined || start === undefined || end === undefined || end < start ? null : { start, end, asOf };
}
