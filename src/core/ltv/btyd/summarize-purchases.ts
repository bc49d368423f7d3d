import type { EventLog } from "../../retention/event-log";
import { eventsByPeriod } from "../../retention/events-by-period";
import { dayOfTime } from "../../numeric/day-of-time";

export interface CustomerSummary {
  /** Row-major position of the customer's first row in the input. */
  readonly position: number;
  /** Days with a purchase after the first such day. */
  readonly x: number;
  /** Age at the last purchase, in units of time; 0 where there was no repeat. */
  readonly tx: number;
  /** Age at the end of observation. */
  readonly T: number;
  /** Mean value of the repeat days, purchases of one day added up; 0 where there was no repeat. */
  readonly mean: number;
}

/**
 * What the buy-till-you-die models need to know of each customer, from a log of purchases. Purchases of one day count as
 * one; the first day is neither a repeat nor part of the mean value (Fader, Hardie and Lee 2005; Fader and Hardie 2013).
 * Days first, units after: collapsing to weeks beforehand would lose purchases. Purchases after `asOf` (default: the last
 * day of the log) are ignored. In order of first appearance; customers without a purchase by then are left out.
 *
 * Walks the log day by day, so that a purchase is a repeat where the customer's last day is an earlier one.
 */
export function summarizePurchases(
  log: EventLog,
  amounts: Float64Array | undefined,
  asOf: number | undefined,
  unitDays: number,
): CustomerSummary[] {
  const firstDay = dayOfTime(log.first);
  const lastDay = dayOfTime(asOf ?? log.last);
  if (!(firstDay <= lastDay)) return [];
  const days = Math.min(lastDay, dayOfTime(log.last)) - firstDay + 1;
  const byDay = eventsByPeriod(
    log,
    firstDay,
    Int32Array.from({ length: days }, (_, day) => day),
    amounts,
  );
  // Days are counted from the first one of the log.
  const firstBought = new Int32Array(log.users).fill(NEVER);
  const lastBought = new Int32Array(log.users);
  const repeats = new Int32Array(log.users);
  const repeatValue = new Float64Array(log.users);
  for (let day = 0; day < days; day += 1) {
    const stop = byDay.start[day + 1] as number;
    for (let i = byDay.start[day] as number; i < stop; i += 1) {
      const user = byDay.user[i] as number;
      if (firstBought[user] === NEVER) firstBought[user] = day;
      else if (lastBought[user] !== day) repeats[user] = (repeats[user] as number) + 1;
      lastBought[user] = day;
      if (byDay.value && day !== firstBought[user]) repeatValue[user] = (repeatValue[user] as number) + (byDay.value[i] as number);
    }
  }
  const customers: CustomerSummary[] = [];
  let next = 0;
  for (let event = 0; event < log.count; event += 1) {
    // Users are numbered in order of appearance.
    if (log.user[event] !== next) continue;
    const user = next;
    next += 1;
    const first = firstBought[user] as number;
    if (first === NEVER) continue;
    const x = repeats[user] as number;
    customers.push({
      position: log.position[event] as number,
      x,
      tx: ((lastBought[user] as number) - first) / unitDays,
      T: (lastDay - firstDay - first) / unitDays,
      mean: x === 0 ? 0 : (repeatValue[user] as number) / x,
    });
  }
  return customers;
}

const NEVER = -1;
