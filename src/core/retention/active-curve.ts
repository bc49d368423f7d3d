import { dayOfTime } from "../numeric/day-of-time";
import type { Events } from "./event-log";
import { eventsByPeriod } from "./events-by-period";

/** In the place of a day that does not exist. */
const NEVER = -Infinity;

/**
 * Active users of every date from `from` to `to`, as {@link activeUsers} counts them for one: distinct users with an event on one of the
 * `windowDays` dates that end with it. In one pass over the days: a user counts from a day of activity until the window has left it, or
 * the next activity takes over.
 */
export function activeCurve(log: Events, from: number, to: number, windowDays: number): number[] {
  const first = dayOfTime(from) - windowDays + 1;
  const days = dayOfTime(to) - first + 1;
  if (days < windowDays) return [];
  const byDay = eventsByPeriod(
    log,
    first,
    Int32Array.from({ length: days }, (_, day) => day),
  );
  const change = new Int32Array(days + windowDays + 1);
  const lastSeen = new Float64Array(log.users).fill(NEVER);
  for (let day = 0; day < days; day += 1) {
    const stop = byDay.start[day + 1] as number;
    for (let i = byDay.start[day] as number; i < stop; i += 1) {
      const user = byDay.user[i] as number;
      const before = lastSeen[user] as number;
      if (before === day) continue;
      lastSeen[user] = day;
      // Still counted until the window leaves the day before: that end moves to this day's.
      const begins = before + windowDays > day ? before + windowDays : day;
      change[begins] = (change[begins] as number) + 1;
      change[day + windowDays] = (change[day + windowDays] as number) - 1;
    }
  }
  return runningUsers(change, windowDays - 1, days);
}

/** The running sum of who comes and who goes, from one place up to another. */
export function runningUsers(change: ArrayLike<number>, from: number, to: number): number[] {
  const users: number[] = [];
  let there = 0;
  for (let day = 0; day < to; day += 1) {
    there += change[day] as number;
    if (day >= from) users.push(there);
  }
  return users;
}
