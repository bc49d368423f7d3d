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
  for (let event = 0; event < log.count; event += 1) {
    const its = periodOf[dayOfTime(log.time[event] as number) - firstDay] ?? periods;
    period[event] = its;
    if (its < periods) start[its + 1] = (start[its + 1] as number) + 1;
  }
  for (let i = 1; i <= periods; i += 1) start[i] = (start[i] as number) + (start[i - 1] as number);
  const place = start.slice();
  const kept = start[periods] as number;
  const user = new Int32Array(kept);
  const value = values && new Float64Array(kept);
  for (let event = 0; event < log.count; event += 1) {
    const its = period[event] as number;
    if (its === periods) continue;
    const at = place[its] as number;
    place[its] = at + 1;
    user[at] = log.user[event] as number;
    if (value) value[at] = values[event] as number;
  }
  return { user, value, start };
}
