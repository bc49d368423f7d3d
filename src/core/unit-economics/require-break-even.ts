import { DomainError } from "../errors";
import { sumOrZero } from "../numeric/equality";

/**
 * That there is an ROI at which a sale neither earns nor loses: fees and target must leave some of the gross margin, and some sales
 * must not be refunded. All fractions of revenue.
 *
 * @throws DomainError `num` where fees and target exceed the margin, `div0` where they equal it or everything is refunded.
 */
export function requireBreakEven(grossMargin: number, refundRate: number, feeRate: number, targetMargin: number): void {
  const netMargin = sumOrZero(grossMargin, -feeRate, -targetMargin);
  const unasked = feeRate === 0 && targetMargin === 0;
  if (netMargin < 0) throw new DomainError("num", grossMargin < 0 ? "negative-margin" : "no-break-even", { param: "gross_margin" });
  if (netMargin === 0 && unasked) throw new DomainError("div0", "zero-denominator", { param: "gross_margin" });
  if (netMargin === 0) throw new DomainError("div0", "margin-used-up");
  if (refundRate === 1) throw new DomainError("div0", "all-refunded");
}
