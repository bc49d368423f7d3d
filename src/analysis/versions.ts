import type { CellAt } from "../reading/note";
import type { Role } from "../reading/roles/role";
import type { ColumnReading, TableReading } from "../reading/table-reading";
import { columnOf, sameName } from "./aggregate";
import { eventNames } from "./event-names";

/** One version of a test, as a table has it. */
export interface ReadVersion {
  readonly name: string;
  readonly people: number;
  readonly conversions: number;
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  /** Where the two are added up from; none where they are counted. */
  readonly cells: { readonly people: readonly CellAt[]; readonly conversions: readonly CellAt[] };
}

export interface ReadVersions {
  /** The version that was there before first. */
  readonly versions: readonly ReadVersion[];
  /** What is counted; `user` where the rows name people themselves. */
  readonly people: Role;
  readonly conversions: Role;
  /** Whether people of several rows were added up, who may be the same. */
  readonly mayRepeat: boolean;
  /** People who are in two versions, and in none of these. */
  readonly inBoth: number;
}

/** Counts of people before counts of visits: a test is split by people. */
const PEOPLE = ["reach", "visitors", "customers", "visits", "impressions", "clicks"] as const satisfies readonly Role[];
const UNIQUE: ReadonlySet<Role> = new Set<Role>(["reach", "visitors", "customers"]);
const CONVERTED = ["conversions", "buyers", "orders", "signUps", "leads", "addToCart", "clicks"] as const satisfies readonly Role[];
const HEADER =
  /^(?:(?:ab|a\/b)?\s*(?:test|experiment|exp)?\s*(?:variant|variation|version|arm|group|cell|bucket)|版本|组别|分组|组|(?:实验|测试)(?:组别?|分组|版本)|方案|变体|桶)$/i;
/** The version that was there before. */
const CONTROL =
  /^(?:(?:variant|version|group|test)?\s*a|control(?:\s*group)?|original|baseline|a\s*(?:组|版|方案)|(?:版本|方案|组)\s*a|对照组?|原版|旧版|基准)$/i;
const LEAST = 2;
/** More are no test. */
const MOST = 8;

/** The column that tells versions apart: by its header, or because one of its few names is that of a control. */
export function versionColumn(reading: TableReading): ColumnReading | null {
  const found = reading.columns.find((column) => {
    if (column.type !== "text") return false;
    const names = namesOf(column);
    if (names.length < LEAST || names.length > MOST) return false;
    return HEADER.test(column.header.trim()) || names.some((name) => CONTROL.test(name.trim()));
  });
  return found ?? null;
}

function namesOf({ values }: ColumnReading): readonly string[] {
  const names = new Map<string, string>();
  for (const value of values) if (value !== null && !names.has(sameName(String(value)))) names.set(sameName(String(value)), String(value));
  return [...names.values()].filter((name) => name.trim() !== "");
}

/** The versions of a test with the people and the conversions of each; null where the table has none. */
export function versionsOf(reading: TableReading, rows: readonly number[], event?: string): ReadVersions | null {
  const column = versionColumn(reading);
  if (!column) return null;
  const has = (role: Role): boolean => columnOf(reading, role)?.values.some((value) => typeof value === "number") ?? false;
  const names = namesOf(column);
  const first = names.find((name) => CONTROL.test(name.trim()));
  const ordered = first === undefined ? names : [first, ...names.filter((name) => name !== first)];
  const rowsOf = (name: string): readonly number[] => rows.filter((row) => sameName(String(column.values[row] ?? "")) === sameName(name));
  const users = columnOf(reading, "user");
  if (users)
    return ofUsers(
      reading,
      users,
      ordered.map((name) => ({ name, rows: rowsOf(name) })),
      event,
    );
  const people = PEOPLE.find(has);
  const conversions = CONVERTED.find((role) => role !== people && has(role));
  if (people === undefined || conversions === undefined) return null;
  const versions = ordered.flatMap((name): readonly ReadVersion[] => {
    const own = rowsOf(name);
    const [there, converted] = [added(reading, people, own), added(reading, conversions, own)];
    if (there === null || converted === null) return [];
    return [
      { name, rows: own, people: there.sum, conversions: converted.sum, cells: { people: there.cells, conversions: converted.cells } },
    ];
  });
  return {
    versions,
    people,
    conversions,
    mayRepeat: UNIQUE.has(people) && versions.some(({ cells }) => cells.people.length > 1),
    inBoth: 0,
  };
}

function added(
  reading: TableReading,
  role: Role,
  rows: readonly number[],
): { readonly sum: number; readonly cells: readonly CellAt[] } | null {
  const column = columnOf(reading, role);
  const known = rows.filter((row) => typeof column?.values[row] === "number");
  if (known.length === 0) return null;
  return {
    sum: known.reduce((sum, row) => sum + Number(column?.values[row]), 0),
    cells: known.map((row) => ({ row: reading.rows[row] ?? 0, column: column?.at ?? 0 })),
  };
}

/**
 * Rows of people: who did the event, or has a conversion, an order or an amount above zero, converted. Without either the rarest event
 * counts.
 */
function ofUsers(
  reading: TableReading,
  users: ColumnReading,
  named: readonly { readonly name: string; readonly rows: readonly number[] }[],
  event: string | undefined,
): ReadVersions | null {
  const role = ["conversions", "orders", "revenue"].find((one) => columnOf(reading, one as Role)) as Role | undefined;
  const wanted = event ?? (role === undefined ? eventNames(reading).at(-1) : undefined);
  const by: Role | undefined = columnOf(reading, "event") && wanted !== undefined ? "event" : role;
  if (by === undefined) return null;
  const values = columnOf(reading, by)?.values ?? [];
  const converts = (row: number): boolean =>
    by === "event" ? sameName(String(values[row] ?? "")) === sameName(wanted ?? "") : Number(values[row] ?? 0) > 0;
  const userAt = (row: number): string => sameName(String(users.values[row] ?? ""));
  const groups = named.map(({ name, rows }) => ({ name, rows, people: new Set(rows.map(userAt).filter((user) => user !== "")) }));
  const often = new Map<string, number>();
  for (const { people } of groups) for (const user of people) often.set(user, (often.get(user) ?? 0) + 1);
  const twice = (user: string): boolean => (often.get(user) ?? 0) > 1;
  const versions = groups.map(({ name, rows, people }): ReadVersion => {
    const converted = new Set(
      rows
        .filter(converts)
        .map(userAt)
        .filter((user) => user !== "" && !twice(user)),
    );
    const once = [...people].filter((user) => !twice(user)).length;
    return { name, rows, people: once, conversions: converted.size, cells: { people: [], conversions: [] } };
  });
  return { versions, people: "user", conversions: by, mayRepeat: false, inBoth: [...often.values()].filter((count) => count > 1).length };
}
