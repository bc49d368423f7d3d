import { groupByUser } from "../../retention/group-by-user";
import { lastTime } from "../../retention/retention-log";
import type { EventLog } from "../../retention/event-log";

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
 */
export function summarizePurchases(log: EventLog, amounts: Float64Array | undefined, asOf: number | undefined, unitDays: number): CustomerSummary[] {
  const end = Math.floor(asOf ?? lastTime(log));
  const { order, start } = groupByUser(log);
  const customers: CustomerSummary[] = [];
  for (let user = 0; user < log.users; user += 1) {
    const events = order.subarray(start[user] as number, start[user + 1] as number);
    const days = Float64Array.from(events, (event) => Math.floor(log.time[event] as number)).filter((day) => day <= end).sort();
    if (days.length === 0) continue;
    const first = days[0] as number;
    const last = days[days.length - 1] as number;
    let x = 0;
    for (let i = 1; i < days.length; i += 1) if (days[i] !== days[i - 1]) x += 1;
    let repeats = 0;
    if (amounts !== undefined) {
      for (const event of events) {
        const day = Math.floor(log.time[event] as number);
        if (day > first && day <= end) repeats += amounts[event] as number;
      }
    }
    customers.push({
      position: log.position[events[0] as number] as number,
      x,
      tx: (last - first) / unitDays,
      T: (end - first) / unitDays,
      mean: x === 0 ? 0 : repeats / x,
    });
  }
  return customers;
}
