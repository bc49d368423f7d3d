import { DomainError } from "../errors";
import { sumOrZero } from "../numeric/equality";

/**
 * When the margins fall due. `start`: the first is certain and now. `end`: the first is one period from now
 * and only if the customer stays (Gupta and Lehmann's margin multiple). `arrears`: the first is certain but
 * received at the end of the period.
 */
export type LtvTiming = "start" | "end" | "arrears";

export interface LifetimeValueInputs {
  /** Gross margin a customer brings per period, in money. Not revenue. */
  readonly margin: number;
  /** Share of customers who stay from one period to the next, a fraction. */
  readonly retention: number;
  /** Discount rate per period, a fraction. */
  readonly discount: number;
  readonly timing: LtvTiming;
  /** How many periods count; Infinity for a whole life. */
  readonly horizon: number;
  /** Cost of winning the customer, subtracted once. */
  readonly acquisitionCost: number;
}

/**
 * Lifetime value at a constant retention rate: `start` is Σ m rᵗ/(1+d)ᵗ from t = 0, `end` the same from t = 1,
 * `arrears` is `start`/(1+d); minus the acquisition cost. A constant rate understates what a mixed customer base
 * is worth later on (Fader and Hardie 2010): the shifted-beta-geometric model is the better one there.
 *
 * @throws DomainError `div0` for an endless sum without discount at 100 % retention.
 */
export function lifetimeValue({ margin, retention, discount, timing, horizon, acquisitionCost }: LifetimeValueInputs): number {
  const growth = 1 + discount;
  const loss = sumOrZero(1, discount, -retention);
  if (horizon === Infinity && loss === 0) throw new DomainError("div0", "infinite-sum");
  const start = margin * annuity(retention / growth, loss / growth, horizon);
  const value = timing === "start" ? start : timing === "end" ? (start * retention) / growth : start / growth;
  return value - acquisitionCost;
}

/** Σ qᵗ for t = 0 … H−1, given 1−q separately so that q close to 1 loses no digits. */
function annuity(q: number, oneMinusQ: number, horizon: number): number {
  if (horizon === Infinity) return 1 / oneMinusQ;
  if (oneMinusQ === 0) return horizon;
  if (horizon === 0) return 0;
  const logQ = q < 0.5 ? Math.log(q) : Math.log1p(-oneMinusQ);
  return -Math.expm1(horizon * logQ) / oneMinusQ;
}
