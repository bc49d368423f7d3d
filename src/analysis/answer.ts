import type { TableReading } from "../reading/table-reading";
import { areInOneCurrency, columnHeaded, columnOf, rowsByName, rowsWith, sameName, sumsOf } from "./aggregate";
import { oncePerTable } from "./once-per-table";
import { periodOf, type Period } from "./periods";
import type { Answer, Group, Part, Query } from "./query";
import { ratioOfSums } from "./ratios";
import { timeSpan } from "./time-span";

/** What a table says to a query. Rows are looked at here alone; who asks gets sums, and which rows they are made of. */
export function answer(reading: TableReading, query: Query): Answer {
  const within = rowsOf(reading, query, query.period);
  const earlier = query.comparedWith && markedRows(reading, rowsOf(reading, query, query.comparedWith));
  const days = daysOf(reading);
  const isWhole = within.length === reading.rows.length;
  const daysWithin = !query.grain ? [] : isWhole ? days : within.map((row) => days[row] ?? null);
  const time = timeSpan(daysWithin, query.grain ?? "day");
  // What costs euros and earns yen has no ratio.
  const isStated = !query.ratio || areInOneCurrency(reading, query.measures);
  const partOf = (rows: readonly number[]): Part => {
    const counted = query.ratio ? rowsWith(reading, query.measures, rows) : rows;
    const sums = sumsOf(reading, counted, query.measures);
    return { rows: counted, sums, value: isStated ? valueOfSums(query, sums) : null };
  };
  const groupOf = (
    kind: Group["kind"],
    named: readonly Named[],
    rows: readonly number[] = together(named.map((one) => one.rows)),
  ): Group => ({
    ...partOf(rows),
    kind,
    name: kind === "named" ? (named[0]?.name ?? null) : null,
    gathered: kind === "rest" ? named.map(({ name }) => name) : [],
    parts: query.grain ? rowsByPeriod(rows, days, query.grain, time.periods).map(partOf) : [],
    ...(earlier && {
      before: partOf(kind === "all" ? earlier.rows : together(named.map((one) => one.every)).filter((row) => earlier.marks[row] === 1)),
    }),
  });
  const names = namesOf(reading, query, within).map((one) => ({ ...one, part: partOf(one.rows) }));
  const [main] = query.measures;
  const size = ({ sums }: Part): number => (main === undefined ? 0 : (sums[main] ?? 0));
  const known = names.filter(({ part }) => part.value !== null).sort((a, b) => size(b.part) - size(a.part));
  const { least = 0, most = Infinity } = query;
  const shown = known.length < least ? [] : known.length > most ? known.slice(0, most - 1) : known;
  const gathered = known.length > most ? known.slice(shown.length) : [];
  const ofNames = together(known.map(({ rows }) => rows));
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

const together = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.length === 1 ? (lists[0] as readonly number[]) : lists.flat();

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
  const { marks } = markedRows(reading, within);
  const isWhole = within.length === reading.rows.length;
  return rowsByName(reading, by).flatMap(({ name, rows }) => {
    const own = isWhole ? rows : rows.filter((row) => marks[row] === 1);
    return name === null || own.length === 0 ? [] : [{ name, rows: own, every: rows }];
  });
}

interface MarkedRows {
  readonly rows: readonly number[];
  /** 1 for a row that is among them. */
  readonly marks: Uint8Array;
}

function markedRows({ rows: all }: TableReading, rows: readonly number[]): MarkedRows {
  const marks = new Uint8Array(all.length);
  for (const row of rows) marks[row] = 1;
  return { rows, marks };
}

const daysOf = oncePerTable((reading): readonly (number | null)[] => {
  const values = columnOf(reading, "date")?.values ?? [];
  return values.map((value) => (typeof value === "number" ? value : null));
});

const allRows = oncePerTable((reading): readonly number[] => [...reading.rows.keys()]);

/** The rows that a query's filters and days let through. */
export const rowsWithin = (reading: TableReading, query: Query): readonly number[] => rowsOf(reading, query, query.period);

function rowsOf(reading: TableReading, { filters = [] }: Query, period: Period | undefined): readonly number[] {
  if (filters.length === 0 && period === undefined) return allRows(reading);
  const days = daysOf(reading);
  const tests = filters.map(({ header, names }) => ({
    values: columnHeaded(reading, header)?.values ?? [],
    wanted: new Set(names.map(sameName)),
  }));
  return allRows(reading).filter((row) => {
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
  const ofDay = new Map<number, number[] | undefined>();
  for (const row of rows) {
    const moment = days[row] ?? null;
    if (moment === null) continue;
    const day = Math.floor(moment);
    if (!ofDay.has(day)) ofDay.set(day, buckets.get(periodOf(day, grain).start));
    ofDay.get(day)?.push(row);
  }
  return [...buckets.values()];
}

/** How many rows have one of the measures and are not among those that count. */
function leftOut(reading: TableReading, { measures }: Query, rows: readonly number[], counted: readonly number[]): number {
  if (counted.length === rows.length) return 0;
  const { marks } = markedRows(reading, counted);
  const columns = measures.map((measure) => columnOf(reading, measure)?.values ?? []);
  return rows.filter((row) => marks[row] === 0 && columns.some((column) => typeof column[row] === "number")).length;
}
