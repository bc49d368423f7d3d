import type { Events } from "./event-log";
import { dayOfTime } from "../numeric/day-of-time";

export interface EventsByPeriod {
  /** The user of each event, by period, and within a period as in the log. */
  readonly user: Int32Array;
  /** The value of each event in the same order, where values were given. */
  readonly value: Float64Array | undefined;
  /** Where the events of each period begin; one more entry marks the end. */
  readonly start: Int32Array;
}

/**
 * Brings the events of the days from `firstDay` on into the order of their periods: `periodOf` gives the period of each of these days,
 * from 0 in order of time; later days are left out. A counting sort, linear in the number of events.
 */
export function eventsByPeriod(log: Events, firstDay: number, periodOf: Int32Array, values?: Float64Array): EventsByPeriod {
  const periods = (periodOf[periodOf.length - 1] ?? -1) + 1;
  const start = new Int32Array(periods + 1);
  const period = new Int32Array(log.count);
  countPeriods(log.time, firstDay, periodOf, periods, period, start);
  for (let i = 1; i <= periods; i += 1) start[i] = (start[i] as number) + (start[i - 1] as number);
  const kept = start[periods] as number;
  const user = new Int32Array(kept);
  const value = values && new Float64Array(kept);
  sortByPeriod(period, periods, start.slice(), log.user, user, values, value);
  return { user, value, start };
}

/** Writes the period of each event, `periods` where it is left out, and counts those of each one place further on. */
function countPeriods(
  times: Float64Array,
  firstDay: number,
  periodOf: Int32Array,
  periods: number,
  period: Int32Array,
  counts: Int32Array,
): void {
  for (let event = 0; event < period.length; event += 1) {
    const its = periodOf[dayOfTime(times[event] as number) - firstDay] ?? periods;
    period[event] = its;
    if (its < periods) counts[its + 1] = (counts[its + 1] as number) + 1;
  }
}

/** `place` is where the next event of each period goes. */
function sortByPeriod(
  period: Int32Array,
  periods: number,
  place: Int32Array,
  users: Int32Array,
  sortedUsers: Int32Array,
  values: Float64Array | undefined,
  sortedValues: Float64Array | undefined,
): void {
  for (let event = 0; event < period.length; event += 1) {
    const its = period[event] as number;
    if (its === periods) continue;
    const at = place[its] as number;
    place[its] = at + 1;
    sortedUsers[at] = users[event] as number;
    if (values && sortedValues) sortedValues[at] = values[event] as number;
  }
}
