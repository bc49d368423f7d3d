import { dayOfTime } from "../numeric/day-of-time";
import { isBelow } from "../numeric/equality";
import { firstPurchaseDays, isRefund, lastDayOf, NEVER, type Orders } from "./customer-orders";
import { kaplanMeier } from "./kaplan-meier";

export interface SecondOrders {
  readonly customers: number;
  /** Customers with a purchase on a later day, however late. */
  readonly returned: number;
  /** 1 − Ŝ(within) of Kaplan and Meier; `undefined` where nobody was observed that long and some may still come. */
  readonly share: number | undefined;
  /** The day by which half of those who come within the days have come; `undefined` where there is no share, or it is 0. */
  readonly typicalDays: number | undefined;
  /** Customers who were observed that long. */
  readonly observed: number;
}

/**
 * How many customers come back for a second order, and when: the first purchase on a later day. Customers who are still young neither
 * count as lost nor are thrown away: they are censored at their age (Kaplan and Meier 1958).
 */
export function secondOrders(list: Orders, within: number, asOf: number | undefined): SecondOrders {
  const { log, amounts } = list;
  const end = lastDayOf(list, asOf);
  const first = firstPurchaseDays(list, end);
  const second = new Int32Array(log.users).fill(NEVER);
  for (let row = 0; row < log.count; row += 1) {
    const day = dayOfTime(log.time[row] as number);
    const user = log.user[row] as number;
    if (isRefund(amounts, row) || day > end || day <= (first[user] as number)) continue;
    const known = second[user] as number;
    if (known === NEVER || day < known) second[user] = day;
  }
  const buyers = [...first.keys()].filter((user) => first[user] !== NEVER);
  const came = buyers.map((user) => (second[user] === NEVER ? 0 : 1));
  const time = buyers.map((user, i) => (came[i] === 1 ? (second[user] as number) : end) - (first[user] as number));
  const returned = came.reduce<number>((sum, one) => sum + one, 0);
  const observed = buyers.filter((user) => end - (first[user] as number) >= within).length;
  const steps = returned === 0 ? [] : kaplanMeier(time, came).filter((step) => step.time <= within);
  const survival = steps.at(-1)?.survival ?? 1;
  const share = observed === 0 && survival > 0 ? undefined : 1 - survival;
  const half = (share ?? 0) / 2;
  const typicalDays = half > 0 ? steps.find((step) => !isBelow(1 - step.survival, half))?.time : undefined;
  return { customers: buyers.length, returned, share, typicalDays, observed };
}
