import { DomainError } from "../../errors";
import { sumOrZero } from "../../numeric/equality";
import { maximizeLikelihood } from "../maximize-likelihood";
import { spendObjective } from "./spend-objective";

/**
 * The gamma-gamma model of spend per purchase (Fader and Hardie 2013, note 025): a customer's purchases are Gamma(p, ν) with
 * ν varying over customers as Gamma(q, γ). It assumes that spend does not depend on how often someone buys.
 */
export type GammaGammaParams = readonly [p: number, q: number, gamma: number];

export interface Spender {
  /** Repeat purchases, above zero. */
  readonly x: number;
  /** Mean value of the repeat purchases, above zero. */
  readonly mean: number;
}

const MIN_CUSTOMERS = 3;

/**
 * Maximum-likelihood fit, with money scaled to a mean of 1 so that the currency does not matter. Deterministic.
 *
 * @throws DomainError `num` for a mean that is not above 0, `na` for too few customers with a repeat purchase, `num`
 * where the search does not settle.
 */
export function fitSpend(spenders: readonly Spender[]): { readonly params: GammaGammaParams; readonly logLikelihood: number } {
  for (const { mean } of spenders) requireSpend(mean);
  if (spenders.length < MIN_CUSTOMERS) throw new DomainError("na", "too-few-customers", { min: MIN_CUSTOMERS });
  const scale = spenders.length / spenders.reduce((sum, { mean }) => sum + mean, 0);
  const { params, value } = maximizeLikelihood(spendObjective(spenders, scale), 3);
  const [p, q, gamma] = params as unknown as GammaGammaParams;
  return { params: [p, q, gamma / scale], logLikelihood: spenders.length * (Math.log(scale) - value) };
}

/**
 * Expected spend per purchase of a customer with x repeat purchases of this mean: p(γ + x z̄) ÷ (px + q − 1), a mean of
 * the customer's own and everybody's.
 *
 * @throws DomainError `num` where px + q ≤ 1: the mean does not exist; and where repeats are there whose mean is not above 0.
 */
export function expectedSpend([p, q, gamma]: GammaGammaParams, x: number, mean: number): number {
  if (x > 0) requireSpend(mean);
  const denominator = sumOrZero(p * x, q, -1);
  if (denominator <= 0) throw new DomainError("num", "no-mean-spend");
  return (p * (gamma + (x === 0 ? 0 : x * mean))) / denominator;
}

/** Who has only had free orders has no spend to learn from. */
function requireSpend(mean: number): void {
  if (!(mean > 0)) throw new DomainError("num", "no-spend", { param: "zbar", got: mean });
}
