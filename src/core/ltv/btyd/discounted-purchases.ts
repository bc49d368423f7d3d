import { purchasesOverTime } from "./expected-purchases";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";

/**
 * Expected purchases within `horizon` whole periods of a customer with this history who is still one, those of each period discounted
 * from its end; the rate is per period, a fraction.
 */
export function discountedPurchases(
  model: BtydModel,
  params: BtydParams,
  history: PurchaseHistory,
  horizon: number,
  discount: number,
): number {
  const purchasesUntil = purchasesOverTime(model, params, history, horizon);
  let purchases = 0;
  let before = 0;
  for (let period = 1; period <= horizon; period += 1) {
    const until = purchasesUntil(period);
    purchases += (until - before) / (1 + discount) ** period;
    before = until;
  }
  return purchases;
}
