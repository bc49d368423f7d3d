import { readEventLog, type EventLog } from "../core/retention/event-log";
import type { ColumnReading, TableReading } from "../reading/table-reading";
import { columnOf, sameName } from "./aggregate";
import { nameRole } from "./name-role";

/** A table whose rows are what somebody did at a time. */
export interface ReadLog {
  /** Who and when, as functions over event logs have it. */
  readonly log: EventLog;
  /** Index into the reading's rows, for each event. */
  readonly rows: readonly number[];
  /** What happened, for each event; null where the table does not say. */
  readonly events: readonly (string | null)[] | null;
  /** The amount of each event, 0 where none was entered; null where the table has no amounts. */
  readonly amounts: Float64Array | null;
  /** What is compared, for each event; null where the table names nothing. */
  readonly names: readonly (string | null)[] | null;
}

/** Whether the rows name a user and a time. */
export const isLog = (reading: TableReading): boolean => columnOf(reading, "user") !== undefined && columnOf(reading, "date") !== undefined;

/** The rows that name a user and a time; null where the table has no such columns. */
export function eventLogOf(reading: TableReading, rows: readonly number[]): ReadLog | null {
  const [users, times] = [columnOf(reading, "user"), columnOf(reading, "date")];
  if (!users || !times) return null;
  const timed = rows.filter((row) => typeof times.values[row] === "number");
  const log = readEventLog([timed.map((row) => users.values[row] ?? null)], [timed.map((row) => times.values[row] ?? null)]);
  const kept = Array.from(log.position, (at) => timed[at] as number);
  const textsOf = (column: ColumnReading | undefined): readonly (string | null)[] | null => {
    if (!column) return null;
    // A name keeps the spelling it had first, however it is cased or spaced later.
    const spelled = new Map<string, string>();
    return kept.map((row) => {
      const value = column.values[row] ?? null;
      if (value === null || value === "") return null;
      const key = sameName(String(value));
      const known = spelled.get(key);
      if (known === undefined) spelled.set(key, String(value));
      return known ?? String(value);
    });
  };
  const amounts = columnOf(reading, "revenue");
  const role = nameRole(reading);
  return {
    log,
    rows: kept,
    events: textsOf(columnOf(reading, "event")),
    amounts: amounts ? Float64Array.from(kept, (row) => numberOr0(amounts.values[row])) : null,
    names: role ? textsOf(columnOf(reading, role)) : null,
  };
}

const numberOr0 = (value: unknown): number => (typeof value === "number" ? value : 0);

/** The events of a log that are kept, its users with the numbers they had. */
export function partOfLog(log: EventLog, keep: (event: number) => boolean): EventLog {
  const events = [...log.time.keys()].filter(keep);
  const time = Float64Array.from(events, (event) => log.time[event] as number);
  return {
    ...log,
    count: events.length,
    user: Int32Array.from(events, (event) => log.user[event] as number),
    time,
    position: Int32Array.from(events, (event) => log.position[event] as number),
    first: time.reduce((least, one) => Math.min(least, one), Infinity),
    last: time.reduce((most, one) => Math.max(most, one), -Infinity),
  };
}

/** What each user bore at the first event that bears one; null for those that never do. */
export function firstNames({ log, names }: ReadLog): readonly (string | null)[] {
  const first = new Float64Array(log.users).fill(Infinity);
  const found = new Array<string | null>(log.users).fill(null);
  names?.forEach((name, event) => {
    const [user, time] = [log.user[event] as number, log.time[event] as number];
    if (name === null || time >= (first[user] as number)) return;
    first[user] = time;
    found[user] = name;
  });
  return found;
}
