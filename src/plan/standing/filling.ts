import type { Places, TablePlace } from "./places";
import type { SheetCells } from "./sheet-state";

/** A day is its Excel serial; null is nothing, which stays nothing. */
export type FillValue = string | number | null;

/** Rows for a table of a sheet, as values in the sheet's own units. */
export interface Filling {
  readonly table: string;
  /** Keys of the columns that the rows have values for, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FillValue[])[];
  /** Columns by which standing rows are found; none where rows come in. */
  readonly by: readonly string[];
  /** Columns of names that another table of the sheet lists, such as the channels that are added up. */
  readonly listed: readonly { readonly column: string; readonly table: string; readonly of: string }[];
  /** Everything a person can enter in the table. */
  readonly entered: readonly string[];
}

/** What a table holds now. */
export interface TableNow {
  readonly place: TablePlace;
  /** Constants as themselves, formulas as texts. */
  readonly cells: SheetCells;
  /** What the cells show. */
  readonly shown: (row: number, column: number) => unknown;
  readonly isSample: (row: number, column: number) => boolean;
  /** Whether rows can go: not where that would tear what stands below. */
  readonly shrinks: boolean;
}

/** What is done to a table to fill it. Rows count from the first below its header, columns from its first. */
export interface FillSteps {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: FillValue }[];
  /** Rows that come in at the end, as wide as the table; undefined leaves a cell to its column. */
  readonly added: readonly (readonly (FillValue | undefined)[])[];
  /** Rows that go, ascending. */
  readonly removed: readonly number[];
  /** Rows, or cells of standing rows, with entries of somebody's own. */
  readonly own: number;
  /** Rows of the filling that have found a place. */
  readonly filled: number;
  /** What standing rows were to be found by and is in none: the first column of `by`. */
  readonly unknown: readonly FillValue[];
}

/** Names that the lists of the sheet lack: what they stand for is added up nowhere. */
export function unlistedNames({ listed, columns, rows }: Filling, { tables }: Places, cells: SheetCells): readonly string[] {
  return listed.flatMap(({ column, table, of }) => {
    const list = tables.get(table);
    const across = list?.columns[list.plan.columnKeys?.indexOf(of) ?? -1];
    if (!list || across === undefined || !columns.includes(column)) return [];
    const { area } = list.now;
    const known = new Set(Array.from({ length: area.rows - 1 }, (_, row) => folded(cells.at(area.row + 1 + row, area.column + across))));
    const names = new Set(rows.flatMap((row) => row[columns.indexOf(column)] ?? []).map(String));
    return [...names].filter((name) => !known.has(folded(name)));
  });
}

/** Names are the same whatever their capitals, as Excel compares them. */
const folded = (value: unknown): unknown => (typeof value === "string" ? value.trim().toLowerCase() : value);

/** Entries of people stay unless `replace` is said; samples and blank rows give way. */
export function stepsToFill(filling: Filling, now: TableNow, replace: boolean): FillSteps {
  const { plan, columns } = now.place;
  const across = (key: string): number | undefined => columns[plan.columnKeys?.indexOf(key) ?? -1];
  return filling.by.length > 0 ? intoStanding(filling, now, replace, across) : asRows(filling, now, replace, across);
}

type Across = (key: string) => number | undefined;

function asRows(filling: Filling, now: TableNow, replace: boolean, across: Across): FillSteps {
  const { area } = now.place.now;
  const entered = filling.entered.flatMap((key) => across(key) ?? []);
  const planned = new Set(now.place.columns);
  const beside = Array.from({ length: area.columns }, (_, column) => column).filter((column) => !planned.has(column));
  const own = Array.from({ length: area.rows - 1 }, (_, row) =>
    [...entered, ...beside].some((column) => isOwn(now, row, column, !entered.includes(column))),
  );
  const free = own.flatMap((isOwnRow, row) => (isOwnRow && !replace ? [] : [row]));
  const valueAt = (row: readonly FillValue[], column: number): FillValue => {
    const at = filling.columns.findIndex((key) => across(key) === column);
    return row[at] ?? null;
  };
  // A table keeps one row, whatever becomes of the others.
  const spare = free.slice(filling.rows.length);
  const removed = now.shrinks ? (spare.length === own.length ? spare.slice(1) : spare) : [];
  const goes = new Set(removed);
  return {
    cells: free
      .filter((row) => !goes.has(row))
      .flatMap((row, index) => entered.map((column) => ({ row, column, value: valueAt(filling.rows[index] ?? [], column) }))),
    added: filling.rows
      .slice(free.length)
      .map((row) => Array.from({ length: area.columns }, (_, column) => (entered.includes(column) ? valueAt(row, column) : undefined))),
    removed,
    own: own.filter(Boolean).length,
    filled: filling.rows.length,
    unknown: [],
  };
}

/** A formula in an entered column is a link that somebody made; one beside them may be a column's own. */
function isOwn({ place, cells, isSample }: TableNow, row: number, column: number, constantsOnly: boolean): boolean {
  const at = [place.now.area.row + 1 + row, place.now.area.column + column] as const;
  const content = cells.at(...at);
  if (content === "" || content === null || isSample(...at)) return false;
  return !(constantsOnly && typeof content === "string" && content.startsWith("="));
}

function intoStanding(filling: Filling, now: TableNow, replace: boolean, across: Across): FillSteps {
  const { area } = now.place.now;
  const keyOf = (values: readonly unknown[]): string => JSON.stringify(values.map(folded));
  const bySource = new Map(
    filling.rows.map((row, index) => [keyOf(filling.by.map((key) => row[filling.columns.indexOf(key)])), { row, index }] as const),
  );
  const found = new Set<number>();
  const targets = filling.columns.flatMap((key, at) => {
    const column = across(key);
    return column === undefined || filling.by.includes(key) ? [] : [{ at, column }];
  });
  const rows = Array.from({ length: area.rows - 1 }, (_, row) => {
    const values = filling.by.map((key) => now.shown(area.row + 1 + row, area.column + (across(key) ?? 0)));
    const source = bySource.get(keyOf(values));
    if (source) found.add(source.index);
    return { row, source: source?.row };
  });
  const cells = rows.flatMap(({ row, source }) =>
    targets.map(({ at, column }) => ({
      row,
      column,
      value: source?.[at] ?? null,
      own: isOwn(now, row, column, false),
      isKnown: source !== undefined,
    })),
  );
  return {
    // A row of which the source knows nothing keeps what somebody entered, and loses its samples.
    cells: cells.filter(({ own, isKnown }) => !own || (replace && isKnown)).map(({ row, column, value }) => ({ row, column, value })),
    added: [],
    removed: [],
    own: cells.filter(({ own, isKnown }) => own && isKnown).length,
    filled: found.size,
    unknown: filling.rows.filter((_, index) => !found.has(index)).map((row) => row[filling.columns.indexOf(filling.by[0] ?? "")] ?? null),
  };
}
