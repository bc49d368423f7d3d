import { DomainError } from "../errors";
import { dayOfTime } from "../numeric/day-of-time";
import type { Periods } from "../numeric/periods";
import { firstPurchaseDays, isRefund, lastDayOf, NEVER, type Orders } from "./customer-orders";

export interface NewAndReturning {
  /** Excel serial of the period's first day. */
  readonly start: number;
  readonly newCustomers: number;
  readonly returningCustomers: number;
  /** Refunds taken off; 0 without amounts. */
  readonly newRevenue: number;
  readonly returningRevenue: number;
}

/** A sheet has as many rows. */
const MOST_PERIODS = 1_048_576;

/**
 * Buyers and revenue of each period, by whether the customer is new, from the period of the first row to that of `asOf`. By `period` who
 * buys for the first time in it is new with all that he buys in it; by `order` only the day of the first order is new, so that who comes
 * back in the same period counts on both sides. A refund is on the side its customer is on that day; one before any order is returning.
 *
 * @throws DomainError `num` for more periods than a sheet has rows.
 */
export function newAndReturning(
  list: Orders,
  { of, start }: Periods,
  asOf: number | undefined,
  split: "period" | "order",
): NewAndReturning[] {
  const { log, amounts } = list;
  const end = lastDayOf(list, asOf);
  const from = of(dayOfTime(log.first));
  const count = Math.max(0, of(end) - from + 1);
  if (dayOfTime(log.first) > end) return [];
  if (count > MOST_PERIODS) throw new DomainError("num", "too-many-periods", { periods: count });
  const firstDays = firstPurchaseDays(list, end);
  const sides = [0, 1].map(() => ({ customers: new Float64Array(count), revenue: new Float64Array(count) }));
  const buyers = new Map<number, Set<number>>();
  for (let row = 0; row < log.count; row += 1) {
    const day = dayOfTime(log.time[row] as number);
    if (day > end) continue;
    const user = log.user[row] as number;
    const first = firstDays[user] as number;
    const period = of(day) - from;
    const isNew = first !== NEVER && day >= first && (split === "order" ? day === first : of(first) - from === period);
    const side = sides[isNew ? 0 : 1] as (typeof sides)[number];
    if (amounts) side.revenue[period] = (side.revenue[period] as number) + (amounts[row] as number);
    if (isRefund(amounts, row)) continue;
    const seen = buyers.get(period) ?? new Set<number>();
    if (seen.size === 0) buyers.set(period, seen);
    const buyer = 2 * user + (isNew ? 0 : 1);
    if (seen.has(buyer)) continue;
    seen.add(buyer);
    side.customers[period] = (side.customers[period] as number) + 1;
  }
  const [fresh, returning] = sides as [(typeof sides)[number], (typeof sides)[number]];
  return Array.from({ length: count }, (_, period) => ({
    start: start(from + period),
    newCustomers: fresh.customers[period] as number,
    returningCustomers: returning.customers[period] as number,
    newRevenue: fresh.revenue[period] as number,
    returningRevenue: returning.revenue[period] as number,
  }));
}
