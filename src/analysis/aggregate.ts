import { completeRows } from "../metrics/value";
import { ADDITIVE_ROLES, type CountedMeasure, type Role } from "../reading/roles/role";
import type { Value } from "../reading/columns/values";
import type { ColumnReading, TableReading } from "../reading/table-reading";
import { oncePerTable } from "./once-per-table";

export interface Group {
  /** As first written; null gathers the rows that name nothing. */
  readonly name: string | null;
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  /** Null where no row of the group has a value: missing is not zero. */
  readonly sums: Readonly<Partial<Record<CountedMeasure, number | null>>>;
}

export const columnOf = (reading: TableReading, role: Role): ColumnReading | undefined =>
  reading.columns.find((column) => column.role === role);

/** The column with a header, the first where several have it. */
export const columnHeaded = (reading: TableReading, header: string): ColumnReading | undefined =>
  reading.columns.find((column) => sameName(column.header) === sameName(header));

/** The same name however it is cased or spaced. */
export const sameName = (name: string): string => name.trim().toLowerCase();

type NamingRole = "channel" | "activity" | "product" | "store";

/** Sums of all measures by what a column names, e.g. by channel, in order of first appearance. */
export const aggregateBy = (reading: TableReading, role: NamingRole): readonly Group[] =>
  rowsByName(reading, role).map(({ name, rows }) => groupOf(reading, name, rows));

type NamedRows = readonly Pick<Group, "name" | "rows">[];

const rowsOfNames = oncePerTable(() => new Map<NamingRole, NamedRows>());

/** The rows of each name, in order of first appearance; null for those without one. */
export function rowsByName(reading: TableReading, role: NamingRole): NamedRows {
  const known = rowsOfNames(reading);
  const rows = known.get(role) ?? gatherByName(columnOf(reading, role));
  known.set(role, rows);
  return rows;
}

function gatherByName(column: ColumnReading | undefined): NamedRows {
  if (!column) return [];
  const groups = new Map<string | null, { name: string | null; rows: number[] }>();
  // As they are written: most rows write a name as one before them did.
  const written = new Map<Value, number[]>();
  for (const [index, value] of column.values.entries()) {
    const rows = written.get(value);
    if (rows) {
      rows.push(index);
      continue;
    }
    const name = value === null ? null : String(value);
    const key = name === null ? null : sameName(name);
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(index);
    groups.set(key, group);
    written.set(value, group.rows);
  }
  return [...groups.values()];
}

export const groupOf = (reading: TableReading, name: string | null, rows: readonly number[]): Group => ({
  name,
  rows,
  sums: sumsOf(reading, rows),
});

export function sumsOf(
  reading: TableReading,
  rows: readonly number[],
  measures: readonly CountedMeasure[] = ADDITIVE_ROLES,
): Group["sums"] {
  const sums: Partial<Record<CountedMeasure, number | null>> = {};
  for (const measure of measures) {
    const sum = sumOfMeasure(reading, measure, rows);
    if (sum !== undefined) sums[measure] = sum;
  }
  return sums;
}

/** Over all columns of a measure: fees stand in several. Undefined where none has it, and as `sumOf` says. */
export function sumOfMeasure(reading: TableReading, measure: CountedMeasure, rows: readonly number[]): number | null | undefined {
  const columns = reading.columns.filter(({ role }) => role === measure);
  if (columns.length === 0) return undefined;
  if (new Set(columns.map(({ currency }) => currency)).size > 1) return null;
  return columns.reduce<number | null>((total, column) => {
    const sum = sumOf(column, rows);
    return sum === null ? total : (total ?? 0) + sum;
  }, null);
}

/** Null where no row has a value, unless a blank is zero there, and where they are in several currencies: euros and yen have no sum. */
export function sumOf(column: ColumnReading, rows: readonly number[]): number | null {
  if (areInSeveralCurrencies(column, rows)) return null;
  let sum: number | null = column.blankIsZero && rows.length > 0 ? 0 : null;
  for (const row of rows) {
    const value = column.values[row];
    if (typeof value === "number") sum = (sum ?? 0) + value;
  }
  return sum;
}

function areInSeveralCurrencies({ currencies, values }: ColumnReading, rows: readonly number[]): boolean {
  if (!currencies) return false;
  let first: number | undefined;
  for (const row of rows) {
    if (typeof values[row] !== "number" || values[row] === 0) continue;
    const own = currencies.ofRow[row];
    first ??= own;
    if (own !== first) return true;
  }
  return false;
}

/**
 * Whether measures are kept in rows of their own, spend in some and revenue in others, so that no row of the table has all of them. Sums of
 * each are then what belongs together.
 */
export function areKeptApart(reading: TableReading, measures: readonly CountedMeasure[]): boolean {
  const columns = measures.map((measure) => columnOf(reading, measure)?.values ?? []);
  return !reading.rows.some((_, row) => columns.every((column) => typeof column[row] === "number"));
}

/** Those of some measures that must have a number in a row which counts: not those whose blanks are zero. */
export const neededInRow = (reading: TableReading, measures: readonly CountedMeasure[]): readonly CountedMeasure[] => {
  const needed = measures.filter((measure) => columnOf(reading, measure)?.blankIsZero !== true);
  return needed.length > 0 ? needed : measures.slice(0, 1);
};

/** Whether amounts that a number is made of are all in one currency. */
export const areInOneCurrency = (reading: TableReading, measures: readonly CountedMeasure[]): boolean =>
  new Set(measures.flatMap((measure) => columnOf(reading, measure)?.currency ?? [])).size <= 1;

/** Of some rows those that a number made of several measures counts: in which none of them is missing. */
export const rowsWith = (reading: TableReading, measures: readonly CountedMeasure[], rows: readonly number[]): readonly number[] =>
  areKeptApart(reading, measures)
    ? rows
    : completeRows(
        neededInRow(reading, measures).map((measure) => columnOf(reading, measure)?.values ?? []),
        rows,
      );
