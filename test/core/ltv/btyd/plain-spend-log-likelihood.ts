import { logGamma } from "../../../../src/core/numeric/log-gamma";
import type { GammaGammaParams, Spender } from "../../../../src/core/ltv/btyd/gamma-gamma";

/** The log-likelihood of one customer's mean spend as Fader and Hardie (2013) have it: what the fast objective is compared with. */
export const spendLogLikelihood = ([p, q, gamma]: GammaGammaParams, { x, mean }: Spender): number =>
  logGamma(p * x + q) -
  logGamma(p * x) -
  logGamma(q) +
  q * Math.log(gamma) +
  (p * x - 1) * Math.log(mean) +
  p * x * Math.log(x) -
  (p * x + q) * Math.log(gamma + x * mean);
