import type { EventLog } from "./event-log";

export interface EventsByUser {
  /** Event numbers, ordered by user and within a user as in the log. */
  readonly order: Int32Array;
  /** Where each user's events begin in `order`; one more entry marks the end. */
  readonly start: Int32Array;
}

/** Event numbers ordered by user: a counting sort, linear in the number of events. */
export function groupByUser(log: EventLog): EventsByUser {
  const start = new Int32Array(log.users + 1);
  for (let event = 0; event < log.count; event += 1) {
    const next = (log.user[event] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let user = 0; user < log.users; user += 1) start[user + 1] = (start[user + 1] as number) + (start[user] as number);
  const at = start.slice();
  const order = new Int32Array(log.count);
  for (let event = 0; event < log.count; event += 1) {
    const user = log.user[event] as number;
    const place = at[user] as number;
    order[place] = event;
    at[user] = place + 1;
  }
  return { order, start };
}
