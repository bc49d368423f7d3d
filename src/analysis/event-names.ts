import type { TableReading } from "../reading/table-reading";
import { columnOf, sameName } from "./aggregate";
import type { ReadLog } from "./event-log";

const known = new WeakMap<TableReading, readonly string[]>();

/** What happens in a log, what most people do first; none where the table is no log or says no events. Worked out once for a table. */
export function eventNames(reading: TableReading): readonly string[] {
  const before = known.get(reading);
  if (before) return before;
  const [events, users] = [columnOf(reading, "event")?.values, columnOf(reading, "user")?.values];
  const by = new Map<string, { name: string; users: Set<unknown> }>();
  if (users) {
    events?.forEach((value, row) => {
      if (value === null || (users[row] ?? null) === null) return;
      const key = sameName(String(value));
      const one = by.get(key) ?? { name: String(value), users: new Set() };
      one.users.add(users[row]);
      by.set(key, one);
    });
  }
  const names = [...by.values()].toSorted((a, b) => b.users.size - a.users.size).map(({ name }) => name);
  known.set(reading, names);
  return names;
}

/** The event of a list that is meant, however it is cased or spaced. */
export const knownEvent = (events: readonly string[], name: string): string | undefined =>
  events.find((one) => sameName(one) === sameName(name));

/** The place of each event of a log in a list of names; −1 where it is not among them. */
export function placesOfEvents({ rows, events }: ReadLog, names: readonly string[]): Int32Array {
  const places = new Map(names.map((name, at) => [sameName(name), at]));
  return Int32Array.from(rows, (_, event) => places.get(sameName(events?.[event] ?? "")) ?? -1);
}
