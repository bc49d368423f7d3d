import { DomainError } from "../errors";
import { isBelow, sumOrZero } from "../numeric/equality";
import { ceilUnits } from "../numeric/rounding";

export type PaybackMode = "fractional" | "integer";

export interface PaybackInputs {
  /** What winning the customer cost, counted in margins of the first period; that one falls due at once. */
  readonly margins: number;
  /** Share of customers who stay from one period to the next, a fraction. */
  readonly retention: number;
  /** Discount rate per period, a fraction. */
  readonly discount: number;
  readonly mode: PaybackMode;
}

/**
 * Periods until the margins of a customer have paid the acquisition cost: the smallest n with m Σ qᵏ ≥ CAC over
 * k = 0 … n−1, q = retention ÷ (1 + discount). Between whole periods the closed form ln(1 − CAC(1−q)/m) ÷ ln q is used.
 *
 * @throws DomainError `na` where the margins of a whole life do not suffice.
 */
export function payback({ margins, retention, discount, mode }: PaybackInputs): number {
  if (margins === 0) return 0;
  const periods = fractionalPeriods(margins, sumOrZero(1, discount, -retention) / (1 + discount));
  return mode === "integer" ? Math.max(1, ceilUnits(periods)) : periods;
}

/** With 1 − q given, so that q close to 1 loses no digits. */
function fractionalPeriods(margins: number, loss: number): number {
  if (loss === 0) return margins;
  // The margins of a whole life are worth 1/(1−q) of the first; dust short of that is still never.
  const shareOfLife = margins * loss;
  if (!isBelow(shareOfLife, 1)) throw new DomainError("na", "never-pays-back");
  return Math.log1p(-shareOfLife) / Math.log1p(-loss);
}
