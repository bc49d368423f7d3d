import { logGammaRatio } from "../numeric/log-gamma";

/** A Beta(α, β) variable. */
export interface BetaShape {
  readonly alpha: number;
  readonly beta: number;
}

/** Up to here the sum is quicker than an integral and its start keeps eleven digits. */
const MAX_TERMS = 2000;
/** More people than there are; beyond it the start of the sum overflows. */
const MAX_BETA = 1e12;
const LARGE = 1e200;

/** Whether `betaExceeds` has a sum for this variable: α whole, and not too large. */
export const hasExceedanceSum = ({ alpha, beta }: BetaShape): boolean => Number.isInteger(alpha) && alpha <= MAX_TERMS && beta <= MAX_BETA;

/**
 * P(X > Y) of independent beta variables, α of X a whole number: Σ B(α_Y + i, β_X + β_Y) ÷ [(β_X + i) B(1 + i, β_X) B(α_Y, β_Y)] over
 * i = 0 … α_X − 1 (E. Miller, Formulas for Bayesian A/B testing). All terms are positive, each by its ratio to the one before, so that
 * the smallest probability keeps its digits.
 */
export function betaExceeds(X: BetaShape, Y: BetaShape): number {
  const beta = X.beta + Y.beta;
  let log = logGammaRatio(beta, Y.alpha) - logGammaRatio(Y.beta, Y.alpha);
  let [term, sum] = [1, 1];
  for (let i = 0; i < X.alpha - 1; i += 1) {
    term *= ((Y.alpha + i) / (Y.alpha + i + beta)) * ((X.beta + i) / (i + 1));
    sum += term;
    if (sum > LARGE) {
      term /= LARGE;
      sum /= LARGE;
      log += Math.log(LARGE);
    }
  }
  return Math.exp(log + Math.log(sum));
}
