import type { EventLog } from "./event-log";

/** Events on one of the `windowDays` dates that end with `asOf`: those by which active users are counted. */
export function eventsInWindow(log: EventLog, asOf: number, windowDays: number): number {
  const end = Math.floor(asOf) + 1;
  const start = end - windowDays;
  return log.time.reduce((events, time) => events + (time >= start && time < end ? 1 : 0), 0);
}
