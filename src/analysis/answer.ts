import type { TableReading } from "../reading/table-reading";
import { areInOneCurrency, columnHeaded, columnOf, rowsByName, rowsWith, sameName, sumsOf } from "./aggregate";
import { periodOf, type Period } from "./periods";
import type { Answer, Group, Part, Query } from "./query";
import { ratioOfSums } from "./ratios";
import { timeSpan } from "./time-span";

/** What a table says to a query. Rows are looked at here alone; who asks gets sums, and which rows they are made of. */
export function answer(reading: TableReading, query: Query): Answer {
  const within = rowsOf(reading, query, query.period);
  const earlier = query.comparedWith && new Set(rowsOf(reading, query, query.comparedWith));
  const days = daysOf(reading);
  const time = timeSpan(query.grain ? within.map((row) => days[row] ?? null) : [], query.grain ?? "day");
  // What costs euros and earns yen has no ratio.
  const isStated = !query.ratio || areInOneCurrency(reading, query.measures);
  const partOf = (rows: readonly number[]): Part => {
    const counted = query.ratio ? rowsWith(reading, query.measures, rows) : rows;
    const sums = sumsOf(reading, counted, query.measures);
    return { rows: counted, sums, value: isStated ? valueOfSums(query, sums) : null };
  };
  const groupOf = (kind: Group["kind"], named: readonly Named[], rows: readonly number[] = named.flatMap((one) => one.rows)): Group => ({
    ...partOf(rows),
    kind,
    name: kind === "named" ? (named[0]?.name ?? null) : null,
    gathered: kind === "rest" ? named.map(({ name }) => name) : [],
    parts: query.grain ? rowsByPeriod(rows, days, query.grain, time.periods).map(partOf) : [],
    ...(earlier && { before: partOf(kind === "all" ? [...earlier] : named.flatMap((one) => one.every).filter((row) => earlier.has(row))) }),
  });
  const names = namesOf(reading, query, within).map((one) => ({ ...one, part: partOf(one.rows) }));
  const [main] = query.measures;
  const size = ({ sums }: Part): number => (main === undefined ? 0 : (sums[main] ?? 0));
  const known = names.filter(({ part }) => part.value !== null).sort((a, b) => size(b.part) - size(a.part));
  const { least = 0, most = Infinity } = query;
  const shown = known.length < least ? [] : known.length > most ? known.slice(0, most - 1) : known;
  const gathered = known.length > most ? known.slice(shown.length) : [];
  const ofNames = known.flatMap(({ rows }) => rows);
  const counted = partOf(ofNames);
  return {
    query,
    time,
    counted,
    groups: shown.map((one) => groupOf("named", [one])),
    rest: gathered.length > 0 ? groupOf("rest", gathered) : null,
    all: groupOf("all", [], within),
    without: names.filter(({ part }) => part.value === null).map(({ name }) => name),
    leftOut: leftOut(reading, query, ofNames, counted.rows),
  };
}

/** What several parts of an answer come to together. */
export function valueTogether({ query }: Answer, parts: readonly Part[]): number | null {
  const sums: Partial<Record<string, number | null>> = {};
  for (const measure of query.measures) {
    const known = parts.flatMap((part) => part.sums[measure] ?? []);
    sums[measure] = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  }
  return valueOfSums(query, sums);
}

const valueOfSums = ({ measures: [main], ratio }: Query, sums: Part["sums"]): number | null =>
  ratio ? ratioOfSums(ratio, sums) : main === undefined ? null : (sums[main] ?? null);

interface Named {
  readonly name: string;
  readonly rows: readonly number[];
  /** Its rows of any time. */
  readonly every: readonly number[];
}

function namesOf(reading: TableReading, { by }: Query, within: readonly number[]): readonly Named[] {
  if (by === undefined) return [];
  const inside = new Set(within);
  return rowsByName(reading, by).flatMap(({ name, rows }) => {
    const own = rows.filter((row) => inside.has(row));
    return name === null || own.length === 0 ? [] : [{ name, rows: own, every: rows }];
  });
}

const daysOf = (reading: TableReading): readonly (number | null)[] =>
  columnOf(reading, "date")?.values.map((value) => (typeof value === "number" ? value : null)) ?? [];

/** The rows that a query's filters and days let through. */
export const rowsWithin = (reading: TableReading, query: Query): readonly number[] => rowsOf(reading, query, query.period);

function rowsOf(reading: TableReading, { filters = [] }: Query, period: Period | undefined): readonly number[] {
  const days = daysOf(reading);
  const tests = filters.map(({ header, names }) => ({
    values: columnHeaded(reading, header)?.values ?? [],
    wanted: new Set(names.map(sameName)),
  }));
  return [...reading.rows.keys()].filter((row) => {
    const day = days[row] ?? null;
    if (period && (day === null || day < period.start || day >= period.end + 1)) return false;
    return tests.every(({ values, wanted }) => wanted.has(sameName(String(values[row] ?? ""))));
  });
}

function rowsByPeriod(
  rows: readonly number[],
  days: readonly (number | null)[],
  grain: NonNullable<Query["grain"]>,
  periods: readonly Period[],
): readonly (readonly number[])[] {
  const buckets = new Map(periods.map(({ start }) => [start, [] as number[]]));
  for (const row of rows) {
    const day = days[row] ?? null;
    if (day !== null) buckets.get(periodOf(day, grain).start)?.push(row);
  }
  return [...buckets.values()];
}

/** How many rows have one of the measures and are not among those that count. */
function leftOut(reading: TableReading, { measures }: Query, rows: readonly number[], counted: readonly number[]): number {
  const counts = new Set(counted);
  const columns = measures.map((measure) => columnOf(reading, measure)?.values ?? []);
  return rows.filter((row) => !counts.has(row) && columns.some((column) => typeof column[row] === "number")).length;
}
