import type { EventLog } from "./event-log";

/** A log of orders, and the amount of each. */
export interface OrderLog {
  readonly log: EventLog;
  readonly amounts: Float64Array | undefined;
}

/**
 * The purchases of a list of orders: an amount below 0 is a refund, and neither its day nor its value is part of how somebody buys. An
 * amount of 0 is a purchase, such as a free order. Without amounts every row is one. Users are numbered anew, in order of their first
 * purchase; who has only refunds is gone.
 */
export function withoutRefunds(log: EventLog, amounts: Float64Array | undefined): OrderLog {
  if (!amounts?.some((amount) => amount < 0)) return { log, amounts };
  const kept = amounts.reduce((count, amount) => count + (amount < 0 ? 0 : 1), 0);
  const [user, position] = [new Int32Array(kept), new Int32Array(kept)];
  const [time, value] = [new Float64Array(kept), new Float64Array(kept)];
  const numberOf = new Int32Array(log.users).fill(UNSEEN);
  let [count, users, first, last] = [0, 0, Infinity, -Infinity];
  for (let event = 0; event < log.count; event += 1) {
    const amount = amounts[event] as number;
    if (amount < 0) continue;
    const buyer = log.user[event] as number;
    if (numberOf[buyer] === UNSEEN) {
      numberOf[buyer] = users;
      users += 1;
    }
    user[count] = numberOf[buyer] as number;
    position[count] = log.position[event] as number;
    value[count] = amount;
    const when = log.time[event] as number;
    time[count] = when;
    if (when < first) first = when;
    if (when > last) last = when;
    count += 1;
  }
  return { log: { count, users, user, time, position, first, last }, amounts: value };
}

const UNSEEN = -1;
