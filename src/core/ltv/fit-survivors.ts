import { DomainError } from "../errors";
import { logGammaRatio } from "../numeric/log-gamma";
import { minimize } from "../numeric/minimize";

export interface SurvivalFit {
  readonly alpha: number;
  readonly beta: number;
  /** Exponent of time: 1 for the shifted beta-geometric. */
  readonly c: number;
  readonly logLikelihood: number;
}

/** Parameters beyond this on the log scale mean that the data have no finite best fit. */
const LOG_LIMIT = 25;

/**
 * ln P(T = t) = ln(S(t−1) − S(t)), taken on the log scale; `logSurvival` is ln S(t).
 */
const logDeath = (before: number, after: number): number => before + Math.log(-Math.expm1(after - before));

/**
 * Maximum-likelihood fit of S(t) = B(α, β + tᶜ) ÷ B(α, β) to the survivors n₀ ≥ n₁ ≥ … of one cohort:
 * LL = Σ (nₜ₋₁ − nₜ) ln P(T = t) + n_K ln S(K). Counts or percentages give the same parameters. Deterministic: the search
 * starts at α = β = c = 1, on logarithms.
 *
 * @throws DomainError `num` for survivors that rise, for no churn at all, and where the search does not settle.
 */
export function fitSurvivors(survivors: readonly number[], shape: "geometric" | "weibull"): SurvivalFit {
  const start = survivors[0] ?? 0;
  const end = survivors[survivors.length - 1] ?? 0;
  if (survivors.some((count, t) => t > 0 && count > (survivors[t - 1] as number))) throw new DomainError("num", "rising-survivors");
  if (start === 0) throw new DomainError("div0", "zero-denominator", { param: "survivors" });
  if (start === end) throw new DomainError("num", "no-churn");
  const shares = survivors.map((count) => count / start);
  const negative = (logs: readonly number[]): number => {
    if (logs.some((log) => Math.abs(log) > LOG_LIMIT)) return Infinity;
    const [alpha = 1, beta = 1, c = 1] = logs.map(Math.exp);
    return -logLikelihood(shares, alpha, beta, c);
  };
  const { point, value, converged } = minimize(negative, shape === "geometric" ? [0, 0] : [0, 0, 0]);
  if (!converged) throw new DomainError("num", "no-convergence");
  const [alpha = 1, beta = 1, c = 1] = point.map(Math.exp);
  return { alpha, beta, c, logLikelihood: -value * start };
}

/** Log-likelihood of shares of one cohort, S(0) = 1. */
export function logLikelihood(shares: readonly number[], alpha: number, beta: number, c: number): number {
  const base = logGammaRatio(beta, alpha);
  let before = 0;
  let total = 0;
  for (let t = 1; t < shares.length; t += 1) {
    const after = logGammaRatio(beta + t ** c, alpha) - base;
    const died = (shares[t - 1] as number) - (shares[t] as number);
    if (died > 0) total += died * logDeath(before, after);
    before = after;
  }
  const left = shares[shares.length - 1] as number;
  return left > 0 ? total + left * before : total;
}
