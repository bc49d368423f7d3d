import { DomainError } from "../errors";

/** Share of buyers with at least two orders, or share of orders that are not a buyer's first. */
export type RepurchaseMode = "users" | "orders";

/** The repurchase rate of customers by their order counts; who has none is no buyer. Faults `div0` without buyers. */
export function repurchaseRate(orderCounts: readonly number[], mode: RepurchaseMode): number {
  const buyers = orderCounts.filter((orders) => orders > 0);
  if (buyers.length === 0) throw new DomainError("div0", "zero-denominator", { param: "order_counts" });
  if (mode === "users") return buyers.filter((orders) => orders > 1).length / buyers.length;
  const orders = buyers.reduce((sum, count) => sum + count, 0);
  return (orders - buyers.length) / orders;
}
