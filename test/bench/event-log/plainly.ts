import type { Log } from "./generated-log";

/** What anyone would write: Map and Set, a pass for the first days and a pass for the returns. Day-N retention by calendar days. */
export function retentionPlainly({ ids, times }: Log, day: number): number {
  const births = new Map<string, number>();
  let last = 0;
  ids.forEach(([id = ""], i) => {
    const date = Math.floor(times[i]?.[0] ?? 0);
    births.set(id, Math.min(date, births.get(id) ?? Infinity));
    last = Math.max(last, date);
  });
  const back = new Set<string>();
  ids.forEach(([id = ""], i) => {
    const birth = births.get(id) ?? 0;
    if (birth + day <= last && Math.floor(times[i]?.[0] ?? 0) - birth === day) back.add(id);
  });
  const mature = [...births.values()].filter((birth) => birth + day <= last);
  return back.size / mature.length;
}

const months = new Map<number, number>();

/** Remembered by day: even plain code would not make a million dates. */
function monthOf(serial: number): number {
  const day = Math.floor(serial);
  let month = months.get(day);
  if (month === undefined) {
    const date = new Date(Date.UTC(1899, 11, 30 + day));
    month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    months.set(day, month);
  }
  return month;
}

/** Distinct users by cohort and month, as "cohort month|month" to users. */
export function cohortsPlainly({ ids, times }: Log): Map<string, number> {
  const births = new Map<string, number>();
  ids.forEach(([id = ""], i) => {
    const month = monthOf(times[i]?.[0] ?? 0);
    births.set(id, Math.min(month, births.get(id) ?? Infinity));
  });
  const active = new Map<string, Set<string>>();
  ids.forEach(([id = ""], i) => {
    const cell = `${births.get(id)}|${monthOf(times[i]?.[0] ?? 0)}`;
    const users = active.get(cell);
    if (users) users.add(id);
    else active.set(cell, new Set([id]));
  });
  return new Map([...active].map(([cell, users]) => [cell, users.size]));
}
