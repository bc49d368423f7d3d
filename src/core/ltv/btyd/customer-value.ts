import { discountedPurchases } from "./discounted-purchases";
import { expectedSpend, type GammaGammaParams } from "./gamma-gamma";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";
import { probabilityAlive } from "./probability-alive";

export interface CustomerValueInputs {
  readonly model: BtydModel;
  readonly params: BtydParams;
  readonly spend: GammaGammaParams;
  readonly history: PurchaseHistory;
  /** Mean value of the repeat purchases. */
  readonly mean: number;
  /** Whole periods ahead, in the time unit of the fit. */
  readonly horizon: number;
  /** Discount rate per period, a fraction. */
  readonly discount: number;
  /** Gross margin, a fraction of spend. */
  readonly margin: number;
}

/** Value of the purchases a customer will still make: expected purchases of each period, at its end, times spend and margin. */
export function customerValue({ model, params, spend, history, mean, horizon, discount, margin }: CustomerValueInputs): number {
  const purchases = discountedPurchases(model, params, history, horizon, discount);
  return margin * expectedSpend(spend, history.x, mean) * probabilityAlive(model, params, history) * purchases;
}
