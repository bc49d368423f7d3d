import { digammaGrowth } from "../numeric/digamma-growth";
import type { Differentiable } from "../numeric/minimize-with-gradient";
import { logSurvival } from "./beta-geometric";

/**
 * Minus the log-likelihood of the shares of a cohort left at t = 0, 1, …, and its gradient, over ln α, ln β and, for the
 * beta-discrete-Weibull, ln c. With δₜ = ln(S(t) ÷ S(t−1)) it is the sum over the periods of (share left) δₜ + (share lost) ln(1 − e^δₜ).
 */
export function survivorsObjective(shares: readonly number[]): Differentiable {
  return (logs, gradient) => {
    const alpha = Math.exp(logs[0] as number);
    const beta = Math.exp(logs[1] as number);
    const c = logs.length > 2 ? Math.exp(logs[2] as number) : 1;
    let [value, dalpha, dbeta, dc] = [0, 0, 0, 0];
    let u = 0;
    let slope = 0;
    for (let t = 1; t < shares.length; t += 1) {
      const next = t ** c;
      const nextSlope = next * Math.log(t);
      const left = shares[t] as number;
      const lost = (shares[t - 1] as number) - left;
      const step = survivalStep(alpha, beta + u, next - u);
      if (left > 0) value += left * step.log;
      if (lost > 0) value += lost * Math.log(-Math.expm1(step.log));
      const weight = left - (lost > 0 ? lost / Math.expm1(-step.log) : 0);
      dalpha += weight * step.byAlpha;
      dbeta += weight * step.byBeta;
      dc += weight * (step.byBeta * slope + step.byU * (nextSlope - slope));
      u = next;
      slope = nextSlope;
    }
    gradient[0] = -alpha * dalpha;
    gradient[1] = -beta * dbeta;
    if (logs.length > 2) gradient[2] = -c * dc;
    return -value;
  };
}

interface SurvivalStep {
  /** ln B(α, β + u) − ln B(α, β), and its derivatives. */
  readonly log: number;
  readonly byAlpha: number;
  readonly byBeta: number;
  readonly byU: number;
}

function survivalStep(alpha: number, beta: number, u: number): SurvivalStep {
  const both = alpha + beta;
  const byU = -digammaGrowth(beta + u, alpha);
  if (u === 1) return { log: -Math.log1p(alpha / beta), byAlpha: -1 / both, byBeta: alpha / (beta * both), byU };
  const byAlpha = -digammaGrowth(both, u);
  return { log: logSurvival(alpha, beta, u), byAlpha, byBeta: digammaGrowth(beta, u) + byAlpha, byU };
}
