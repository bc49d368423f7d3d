import { sumOrZero } from "../numeric/equality";

export interface OrderTerms {
  readonly price: number;
  readonly unitCost: number;
  /** Share of the price that is let off: 50 off 300 is 50 ÷ 300. */
  readonly discount: number;
  /** What goes out with every order and never comes back: freight, packaging, a fixed payment fee. */
  readonly shipping: number;
  readonly feeRate: number;
  readonly refundRate: number;
  /** What one return costs: the freight back, the loss of value. */
  readonly returnCost: number;
  readonly targetMargin: number;
}

export interface UnitMargin {
  /** What the customer pays. */
  readonly paid: number;
  /** What is left of it after refunds. */
  readonly net: number;
  /** What an order that was paid leaves for ads and profit. */
  readonly contribution: number;
  /** The same after the profit wanted: what may be paid for the order at most; below 0 where even no ads leave less. */
  readonly forAds: number;
}

/**
 * What one paid order leaves, in the money of the price. Refunded goods are taken to be resold at full cost and the fees on them to come
 * back; the freight out is gone, and each return costs `returnCost`. Rates are fractions, fees and target of net sales. Without freight
 * and costs of returns the break-even ROAS is that of the margin of goods, 1 ÷ [(1 − refunds)(margin − fees − target)].
 */
export function unitMargin(terms: OrderTerms): UnitMargin {
  const { price, unitCost, discount, shipping, feeRate, refundRate, returnCost, targetMargin } = terms;
  const paid = price * (1 - discount);
  const net = (1 - refundRate) * paid;
  const parts = [net, -net * feeRate, -(1 - refundRate) * unitCost, -shipping, -refundRate * returnCost];
  return { paid, net, contribution: sumOrZero(...parts), forAds: sumOrZero(...parts, -targetMargin * net) };
}
