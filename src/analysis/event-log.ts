import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";

/** A table whose rows are what somebody did at a time, as columns of equal length. */
export interface EventLog {
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  readonly users: readonly string[];
  /** Serials of the 1900 system, with the time of day where one was entered. */
  readonly times: readonly number[];
  /** What happened; null where the table does not say. */
  readonly events: readonly (string | null)[] | null;
  readonly amounts: readonly (number | null)[] | null;
}

/** The rows that name a user and a time; null where the table has no such columns. */
export function eventLogOf(reading: TableReading, rows: readonly number[]): EventLog | null {
  const [users, times] = [columnOf(reading, "user"), columnOf(reading, "date")];
  if (!users || !times) return null;
  const [events, amounts] = [columnOf(reading, "event"), columnOf(reading, "revenue")];
  const kept = rows.filter((row) => (users.values[row] ?? "") !== "" && typeof times.values[row] === "number");
  const textAt = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
  const numberAt = (value: unknown): number | null => (typeof value === "number" ? value : null);
  return {
    rows: kept,
    users: kept.map((row) => String(users.values[row])),
    times: kept.map((row) => times.values[row] as number),
    events: events ? kept.map((row) => textAt(events.values[row])) : null,
    amounts: amounts ? kept.map((row) => numberAt(amounts.values[row])) : null,
  };
}
