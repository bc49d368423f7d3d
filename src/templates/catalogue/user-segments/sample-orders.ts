import type { SampleRows } from "../../../plan/structure/words";

const USERS = 60;
/** Orders of ten users, over and over: many buy once, few often. */
const ORDERS = [1, 1, 1, 2, 1, 3, 1, 2, 5, 8];
/** How far back last orders lie at most, in days; most lie close to the day of insertion. */
const LONGEST = 240;

const toCents = (money: number): number => Math.round(money * 100) / 100;

/** The orders of an invented shop up to the day of insertion, about so much money each, in order of date. */
export function sampleOrders(base: number, today: number): SampleRows {
  const rows = Array.from({ length: USERS }, (_, index) => index + 1).flatMap((user) => {
    const orders = ORDERS[(user - 1) % ORDERS.length] ?? 1;
    const last = today - Math.floor(((37 * user) % LONGEST) ** 2 / LONGEST);
    const apart = 14 + 6 * (user % 5);
    return Array.from({ length: orders }, (_each, index) => index + 1).map(
      (order) =>
        [`U${String(user).padStart(3, "0")}`, last - (orders - order) * apart, toCents(base * (0.8 + 0.1 * ((user + order) % 5)))] as const,
    );
  });
  return rows.toSorted(([, a], [, b]) => a - b);
}
