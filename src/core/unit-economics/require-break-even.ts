import { DomainError } from "../errors";

/**
 * That there is an ROI at which a sale neither earns nor loses: fees and target must leave some of the gross margin, and some sales
 * must not be refunded. All fractions of revenue.
 *
 * @throws DomainError `num` where fees and target exceed the margin, `div0` where they equal it or everything is refunded.
 */
export function requireBreakEven(grossMargin: number, refundRate: number, feeRate: number, targetMargin: number): void {
  // Decimal fractions such as 0.4 − 0.3 − 0.1 leave rounding dust that must count as zero.
  const difference = grossMargin - feeRate - targetMargin;
  const netMargin = Math.abs(difference) < 4 * Number.EPSILON ? 0 : difference;
  if (netMargin < 0) throw new DomainError("num", "no-break-even");
  if (netMargin === 0) throw new DomainError("div0", "zero-denominator", { param: "gross_margin" });
  if (refundRate === 1) throw new DomainError("div0", "zero-denominator", { param: "refund_rate" });
}
