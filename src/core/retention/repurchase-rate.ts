import { DomainError } from "../errors";
import { purchaseCounts } from "./purchase-counts";

/** Share of buyers with at least two orders, or share of orders that are not a buyer's first. */
export type RepurchaseMode = "users" | "orders";

/** The repurchase rate of customers by their order counts; who has none is no buyer. Faults `div0` without buyers. */
export function repurchaseRate(orderCounts: readonly number[], mode: RepurchaseMode): number {
  const { buyers, repeatBuyers, orders } = purchaseCounts(orderCounts);
  if (buyers === 0) throw new DomainError("div0", "no-buyers", { param: "order_counts" });
  return mode === "users" ? repeatBuyers / buyers : (orders - buyers) / orders;
}
