import { DomainError } from "../errors";

/**
 * The return on ad spend at which a sale neither earns nor loses: revenue ÷ cost, a ratio.
 * `1 / ((1 − refundRate)(grossMargin − feeRate − targetMargin))`, all fractions of revenue. Refunded goods
 * are assumed resold at full cost and fees on them returned; with no refunds, fees or target it is 1 ÷ gross margin.
 *
 * @throws DomainError `num` where fees and target exceed the margin, `div0` where they equal it or everything is refunded.
 */
export function breakevenRoi(grossMargin: number, refundRate: number, feeRate: number, targetMargin: number): number {
  // Decimal fractions such as 0.4 − 0.3 − 0.1 leave rounding dust that must count as zero.
  const difference = grossMargin - feeRate - targetMargin;
  const netMargin = Math.abs(difference) < 4 * Number.EPSILON ? 0 : difference;
  if (netMargin < 0) throw new DomainError("num", "no-break-even");
  if (netMargin === 0) throw new DomainError("div0", "zero-denominator", { param: "gross_margin" });
  if (refundRate === 1) throw new DomainError("div0", "zero-denominator", { param: "refund_rate" });
  return 1 / ((1 - refundRate) * netMargin);
}
