import type { EventLog } from "./event-log";

export interface EventsByPeriod {
  /** Event numbers by period, and within a period as in the log. */
  readonly order: Int32Array;
  /** Where the events of each period begin in `order`; one more entry marks the end. */
  readonly start: Int32Array;
}

/**
 * Orders the events of the days from `firstDay` on by period: `periodOf` gives the period of each of these days, from 0 in order of
 * time; later days are left out. A counting sort, linear in the number of events.
 */
export function eventsByPeriod(log: EventLog, firstDay: number, periodOf: Int32Array): EventsByPeriod {
  const end = firstDay + periodOf.length;
  const start = new Int32Array((periodOf[periodOf.length - 1] ?? -1) + 2);
  for (let event = 0; event < log.count; event += 1) {
    const time = log.time[event] as number;
    if (time >= end) continue;
    const next = (periodOf[Math.floor(time) - firstDay] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let period = 1; period < start.length; period += 1) start[period] = (start[period] as number) + (start[period - 1] as number);
  const order = new Int32Array(start[start.length - 1] as number);
  const at = start.slice();
  for (let event = 0; event < log.count; event += 1) {
    const time = log.time[event] as number;
    if (time >= end) continue;
    const period = periodOf[Math.floor(time) - firstDay] as number;
    const place = at[period] as number;
    order[place] = event;
    at[period] = place + 1;
  }
  return { order, start };
}
