import { dayOfTime } from "../numeric/day-of-time";
import { firstPurchaseDays, lastDayOf, NEVER, type Orders } from "../retention/customer-orders";

export interface ValueQuestion {
  /** Age in days up to which amounts count; the day of the first order is day 0. */
  readonly day: number;
  readonly asOf: number | undefined;
  /** First days that count, inclusive. */
  readonly cohortFrom: number | undefined;
  readonly cohortTo: number | undefined;
}

export interface ObservedValue {
  /** Customers who are that old. */
  readonly customers: number;
  /** What they bought on their days 0 to `day`, refunds taken off. */
  readonly total: number;
}

/** What customers have brought by an age: only those count who have reached it by `asOf`, each from the day of the first purchase on. */
export function observedValue(list: Orders, { day, asOf, cohortFrom, cohortTo }: ValueQuestion): ObservedValue {
  const { log, amounts } = list;
  const end = lastDayOf(list, asOf);
  const firstDays = firstPurchaseDays(list, end);
  const [from, to] = [dayOfTime(cohortFrom ?? -Infinity), dayOfTime(cohortTo ?? Infinity)];
  let [customers, total] = [0, 0];
  for (let user = 0; user < firstDays.length; user += 1) {
    const first = firstDays[user] as number;
    const counts = first !== NEVER && first >= from && first <= to && first + day <= end;
    if (counts) customers += 1;
    else firstDays[user] = NEVER;
  }
  for (let row = 0; row < log.count; row += 1) {
    const first = firstDays[log.user[row] as number] as number;
    if (first === NEVER) continue;
    const age = dayOfTime(log.time[row] as number) - first;
    if (age >= 0 && age <= day) total += amounts?.[row] ?? 0;
  }
  return { customers, total };
}
