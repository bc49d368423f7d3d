import { DomainError } from "../errors";
import { sumOrZero } from "../numeric/equality";

/**
 * The change in volume that leaves the total contribution as it was after a price change: −Δp ÷ (CM + Δp), all fractions,
 * CM the contribution margin and Δp the price change, both of the old price (Nagle and Müller, The Strategy and Tactics of
 * Pricing, ch. 9). 0.5 means that half as much again must be sold, −0.25 that a quarter may be lost.
 *
 * @throws DomainError `num` where the cut exceeds the margin, `div0` where it equals it.
 */
export function priceBreakeven(contributionMargin: number, priceChange: number): number {
  const newMargin = sumOrZero(contributionMargin, priceChange);
  if (newMargin < 0) throw new DomainError("num", "no-margin-left");
  if (newMargin === 0) throw new DomainError("div0", "no-margin-left");
  // 0 − Δp, because −Δp would be −0 without a change.
  return (0 - priceChange) / newMargin;
}
