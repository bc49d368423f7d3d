import type { Events } from "./event-log";
import { dayOfTime, HALF_SECOND } from "../numeric/day-of-time";

/** Distinct users with an event on one of the `windowDays` dates that end with `asOf`: 1 gives DAU, 7 WAU, 28 or 30 MAU. */
export function activeUsers(log: Events, asOf: number, windowDays: number): number {
  const end = dayOfTime(asOf) + 1;
  const start = end - windowDays;
  const seen = new Uint8Array(log.users);
  let users = 0;
  for (let event = 0; event < log.count; event += 1) {
    const time = (log.time[event] as number) + HALF_SECOND;
    const user = log.user[event] as number;
    if (time < start || time >= end || seen[user] === 1) continue;
    seen[user] = 1;
    users += 1;
  }
  return users;
}
