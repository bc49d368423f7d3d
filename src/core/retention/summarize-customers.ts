import { dayOfTime } from "../numeric/day-of-time";
import { firstPurchaseDays, isRefund, lastDayOf, NEVER, type Orders } from "./customer-orders";

export interface Customer {
  /** Row-major position of the customer's first row in the input up to the last day. */
  readonly position: number;
  readonly orders: number;
  /** All amounts, refunds taken off; 0 without amounts. */
  readonly spend: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Days from the last and the first order to the end of observation. */
  readonly sinceLast: number;
  readonly sinceFirst: number;
}

/**
 * One row for each customer with a purchase up to `asOf` (default: the last day of the list), in order of the first row up to then. Every
 * purchase counts as an order, or, with `orderOf` (a number from 0 for the order of each row), each order once. Refunds take from the
 * spend and count neither as order nor as a day.
 */
export function summarizeCustomers(list: Orders, asOf: number | undefined, orderOf: Int32Array | undefined): Customer[] {
  const { log, amounts } = list;
  const end = lastDayOf(list, asOf);
  const firstDays = firstPurchaseDays(list, end);
  const lastDays = new Int32Array(log.users).fill(NEVER);
  const orders = new Int32Array(log.users);
  const spend = new Float64Array(log.users);
  const position = new Int32Array(log.users).fill(NEVER);
  const appeared: number[] = [];
  const seen = new Set<number>();
  for (let row = 0; row < log.count; row += 1) {
    const user = log.user[row] as number;
    const day = dayOfTime(log.time[row] as number);
    if (day > end) continue;
    if (position[user] === NEVER) {
      position[user] = log.position[row] as number;
      appeared.push(user);
    }
    if (amounts) spend[user] = (spend[user] as number) + (amounts[row] as number);
    if (isRefund(amounts, row)) continue;
    if (day > (lastDays[user] as number)) lastDays[user] = day;
    if (orderOf) {
      const pair = user * log.count + (orderOf[row] as number);
      if (seen.has(pair)) continue;
      seen.add(pair);
    }
    orders[user] = (orders[user] as number) + 1;
  }
  return appeared.flatMap((user) => {
    const [firstDay, lastDay] = [firstDays[user] as number, lastDays[user] as number];
    if (firstDay === NEVER) return [];
    return {
      position: position[user] as number,
      orders: orders[user] as number,
      spend: spend[user] as number,
      firstDay,
      lastDay,
      sinceLast: end - lastDay,
      sinceFirst: end - firstDay,
    };
  });
}
