import { DomainError } from "../../errors";
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
  for (const { mean } of spenders) if (!(mean > 0)) throw new DomainError("num", "out-of-range", { param: "zbar", got: mean, above: 0 });
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
 * @throws DomainError `num` where px + q ≤ 1: the mean does not exist; and for a negative mean.
 */
export function expectedSpend([p, q, gamma]: GammaGammaParams, x: number, mean: number): number {
  if (x > 0 && mean < 0) throw new DomainError("num", "out-of-range", { param: "zbar", got: mean, min: 0 });
  const denominator = p * x + q - 1;
  if (denominator <= 0) throw new DomainError("num", "no-mean-spend");
  return (p * (gamma + x * mean)) / denominator;
}
