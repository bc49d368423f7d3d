import type { PurchaseHistory } from "./models";

export interface HistoryTotals {
  /** Customers with a repeat purchase. */
  readonly repeaters: number;
  /** Repeat purchases of all. */
  readonly repeats: number;
  /** Time of all customers together, from the first purchase to the end of observation. */
  readonly time: number;
}

/** What customers' histories come to together. */
export function historyTotals(histories: readonly PurchaseHistory[]): HistoryTotals {
  let [repeaters, repeats, time] = [0, 0, 0];
  for (const { x, T } of histories) {
    if (x > 0) repeaters += 1;
    repeats += x;
    time += T;
  }
  return { repeaters, repeats, time };
}
