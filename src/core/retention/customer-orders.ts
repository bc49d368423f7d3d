import { dayOfTime } from "../numeric/day-of-time";
import type { EventLog } from "./event-log";

/** A list of orders: a log, and the amount of each row where given. An amount below 0 is a refund and no purchase. */
export interface Orders {
  readonly log: EventLog;
  readonly amounts: Float64Array | undefined;
}

/** In the place of a day that does not exist. */
export const NEVER = -1;

export const isRefund = (amounts: Float64Array | undefined, row: number): boolean => amounts !== undefined && (amounts[row] as number) < 0;

/** The last day that counts: that of `asOf`, or of the last row. */
export const lastDayOf = ({ log }: Orders, asOf: number | undefined): number => dayOfTime(asOf ?? log.last);

/** The day of each customer's first purchase up to a day; `NEVER` where there is none. */
export function firstPurchaseDays({ log, amounts }: Orders, lastDay: number): Int32Array {
  const first = new Int32Array(log.users).fill(NEVER);
  for (let row = 0; row < log.count; row += 1) {
    if (isRefund(amounts, row)) continue;
    const day = dayOfTime(log.time[row] as number);
    const user = log.user[row] as number;
    const known = first[user] as number;
    if (day <= lastDay && (known === NEVER || day < known)) first[user] = day;
  }
  return first;
}
