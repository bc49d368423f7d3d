import type { EventLog } from "./event-log";
import { dayOfTime, HALF_SECOND } from "../numeric/day-of-time";

/** Events on one of the `windowDays` dates that end with `asOf`: those by which active users are counted. */
export function eventsInWindow(log: EventLog, asOf: number, windowDays: number): number {
  const end = dayOfTime(asOf) + 1;
  const start = end - windowDays;
  return log.time.reduce((events, time) => events + (time + HALF_SECOND >= start && time + HALF_SECOND < end ? 1 : 0), 0);
}
