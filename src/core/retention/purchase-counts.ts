export interface PurchaseCounts {
  /** Customers with an order. */
  readonly buyers: number;
  /** Customers with two orders or more. */
  readonly repeatBuyers: number;
  readonly orders: number;
}

/** Buyers and their orders from the number of orders of each customer; who has none is no buyer. */
export function purchaseCounts(orderCounts: readonly number[]): PurchaseCounts {
  const buyers = orderCounts.filter((orders) => orders > 0);
  return {
    buyers: buyers.length,
    repeatBuyers: buyers.filter((orders) => orders > 1).length,
    orders: buyers.reduce((sum, orders) => sum + orders, 0),
  };
}
