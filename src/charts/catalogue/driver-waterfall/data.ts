import { comparedPeriod } from "../../../analysis/comparison";
import type { Period } from "../../../analysis/periods";
import type { Answer, Group, Part, Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { factorsOfCounts } from "../../../core/revenue/factors-of-counts";
import { lmdi } from "../../../core/revenue/lmdi";
import { knownRates, mixRateEffects, type MixRateEffects } from "../../../core/revenue/mix-rate";
import type { Measure } from "../../../reading/roles/role";
import type { Asked } from "../../define";

export type Factor = "traffic" | "conversion" | "orders" | "value" | "perVisit";

/** What counts as each link of the chain, the first that a table has. */
const TRAFFIC = ["visits", "clicks"] as const satisfies readonly Measure[];
const ORDERS = ["orders", "conversions"] as const satisfies readonly Measure[];

export interface DriverRow {
  /** Null for all together. */
  readonly name: string | null;
  readonly before: number;
  readonly after: number;
  /** What each factor adds to the change; null where there is revenue without what it is made of. */
  readonly effects: readonly number[] | null;
}

export interface Drivers {
  readonly factors: readonly Factor[];
  /** The measures behind them: revenue last. */
  readonly chain: readonly Measure[];
  /** Null where there are no two whole periods. */
  readonly periods: { readonly before: Period; readonly after: Period } | null;
  readonly total: DriverRow;
  /** Of the names, the largest change first; none where the table names nothing. */
  readonly rows: readonly DriverRow[];
  /** The conversion rate, split into the names' shares of traffic and their own rates; null without both. */
  readonly mix: MixRateEffects | null;
  /** Rows behind the later period. */
  readonly cells: readonly number[];
}

/** Traffic, orders and revenue, as far as the table has them. */
export function chainOf({ measures }: TableFacts): readonly Measure[] {
  const first = (of: readonly Measure[]): readonly Measure[] => of.filter((one) => measures.includes(one)).slice(0, 1);
  return [...first(TRAFFIC), ...first(ORDERS), "revenue"];
}

function factorsOf(chain: readonly Measure[]): readonly Factor[] {
  const has = (of: readonly Measure[]): boolean => chain.some((one) => of.includes(one));
  if (has(TRAFFIC) && has(ORDERS)) return ["traffic", "conversion", "value"];
  return has(TRAFFIC) ? ["traffic", "perVisit"] : ["orders", "value"];
}

/** Weeks at least: two days differ by their weekday. */
export const query = (facts: TableFacts): Query => ({ measures: ["revenue"], grain: facts.grain === "day" ? "week" : facts.grain });

export function data(answer: Answer, asked: Asked): Drivers {
  const chain = chainOf(asked.facts);
  const periods = periodsOf(answer, asked);
  const names = asked.facts.names ?? undefined;
  const both = periods && asked.ask({ measures: chain, by: names, period: periods.after, comparedWith: periods.before });
  // Who sold nothing in the later period has no group in it.
  const gone = periods && asked.ask({ measures: chain, by: names, period: periods.before, comparedWith: periods.after });
  const pairs =
    both && gone
      ? [
          ...both.groups.map((group) => pairOf(group, chain)),
          ...gone.groups.filter((one) => isGone(one, both)).map((group) => swapped(pairOf(group, chain))),
        ]
      : [];
  const all: Pair = both ? pairOf(both.all, chain) : { name: null, before: [], after: [] };
  const rows = pairs.map(rowOf).sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const known = rows.length > 0 && rows.every(({ effects }) => effects !== null) && sumsUp(rows, rowOf(all));
  return {
    factors: factorsOf(chain),
    chain,
    periods,
    // Names differ in traffic that is worth more or less, which only shows where each is taken apart.
    total: known ? { ...rowOf(all), effects: added(rows) } : rowOf(all),
    rows,
    mix: known && chain.length === 3 ? mixOf(pairs) : null,
    cells: both?.all.rows ?? [],
  };
}

interface Pair {
  readonly name: string | null;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function pairOf({ name, before, ...part }: Group, chain: readonly Measure[]): Pair {
  const counts = (of: Part | undefined): readonly number[] => chain.map((one) => of?.sums[one] ?? 0);
  return { name, before: counts(before), after: counts(part) };
}

const swapped = ({ name, before, after }: Pair): Pair => ({ name, before: after, after: before });

const isGone = ({ name }: Group, { groups }: Answer): boolean => !groups.some((one) => one.name?.toLowerCase() === name?.toLowerCase());

/** What was chosen against the days before it, else the last whole period against the one before. */
function periodsOf({ time }: Answer, { settings: { from, to, compare = "before" } }: Asked): Drivers["periods"] {
  const whole = time.periods.slice(time.partialStart ? 1 : 0, time.unfinished ? -1 : undefined);
  if (from !== undefined && to !== undefined) {
    const after: Period = { start: from, end: to };
    return { before: comparedPeriod(after, compare), after };
  }
  const [after, before] = [whole.at(-1), whole.at(-2)];
  return after && before ? { before, after } : null;
}

function rowOf({ name, before, after }: Pair): DriverRow {
  const sold = { name, before: before.at(-1) ?? 0, after: after.at(-1) ?? 0 };
  if (before.length === 0 || !isMade(before) || !isMade(after)) return { ...sold, effects: null };
  const factors = factorsOfCounts([before], [after], ["base", "next"]);
  return { ...sold, effects: lmdi(factors.base, factors.next) };
}

/** Whether nothing stands without what it is made of: revenue without orders, orders without visits, or less than nothing. */
const isMade = (counts: readonly number[]): boolean =>
  counts.every((count, at) => count >= 0 && (at === 0 || count === 0 || (counts[at - 1] ?? 0) > 0));

const added = (rows: readonly DriverRow[]): readonly number[] =>
  (rows[0]?.effects ?? []).map((_, factor) => rows.reduce((sum, { effects }) => sum + (effects?.[factor] ?? 0), 0));

/** Whether the names have all that there is; rows without a name belong to none. */
function sumsUp(rows: readonly DriverRow[], { before, after }: DriverRow): boolean {
  const off = (key: "before" | "after", whole: number): boolean =>
    Math.abs(rows.reduce((sum, row) => sum + row[key], 0) - whole) > 1e-9 * Math.max(1, Math.abs(whole));
  return !off("before", before) && !off("after", after);
}

function mixOf(pairs: readonly Pair[]): MixRateEffects | null {
  const segment = ([traffic = 0, orders = 0]: readonly number[]) => ({ volume: traffic, rate: traffic > 0 ? orders / traffic : null });
  const [base, next] = knownRates(
    pairs.map(({ before }) => segment(before)),
    pairs.map(({ after }) => segment(after)),
  );
  const has = (of: typeof base): boolean => of.some(({ volume }) => volume > 0);
  return pairs.length > 1 && has(base) && has(next) ? mixRateEffects(base, next) : null;
}
