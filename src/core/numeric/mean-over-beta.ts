import { betaLogit } from "./beta-logit";
import { integrateLogConcave } from "./integrate-log-concave";

/** This far on either side a bend of the logistic kind has faded to e⁻³⁶, which rounding hides. */
const WIDTH = 36;

/**
 * E[h(P)] of a positive function over a Beta(a, b) variable P, to about 1e-11 whatever the parameters: the integral over the logit u
 * of P, where nothing underflows or cancels. `logH` gives ln h for a logit; where it bends stands in `bends`.
 *
 * @throws DomainError `num` where the integral is not settled.
 */
export function meanOverBeta(a: number, b: number, logH: (logit: number) => number, bends: readonly number[]): number {
  const { logDensity, mode, scale } = betaLogit(a, b);
  // The density itself bends where b·P or a·(1 − P) is about 1, and between.
  const breaks = [-Math.log1p(b) - WIDTH, Math.log1p(a) + WIDTH, ...bends.flatMap((u) => [u - WIDTH, u + WIDTH])];
  return integrateLogConcave((u) => logDensity(u) + logH(u), mode, scale, breaks);
}
