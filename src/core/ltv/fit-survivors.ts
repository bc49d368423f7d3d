import { DomainError } from "../errors";
import { equals } from "../numeric/equality";
import { fallingCurve } from "./falling-curve";
import { maximizeLikelihood } from "./maximize-likelihood";

import { survivorsObjective } from "./survivors-objective";

export interface SurvivalFit {
  readonly alpha: number;
  readonly beta: number;
  /** Exponent of time: 1 for the shifted beta-geometric. */
  readonly c: number;
  readonly logLikelihood: number;
}

/**
 * Maximum-likelihood fit of S(t) = B(α, β + tᶜ) ÷ B(α, β) to the survivors n₀ ≥ n₁ ≥ … of one cohort:
 * LL = Σ (nₜ₋₁ − nₜ) ln P(T = t) + n_K ln S(K). Counts or percentages give the same parameters. Deterministic: the search
 * starts at α = β = c = 1, on logarithms. A cohort whose retention never rises with time is best fitted by customers who are all
 * alike; α and β are then very large.
 *
 * @throws DomainError `num` for survivors that rise, for no churn at all, and where the search does not settle.
 */
export function fitSurvivors(counts: readonly number[], shape: "geometric" | "weibull"): SurvivalFit {
  const survivors = fallingCurve(counts);
  const start = survivors[0] ?? 0;
  const end = survivors[survivors.length - 1] ?? 0;
  if (start === 0) throw new DomainError("div0", "zero-denominator", { param: "survivors" });
  if (equals(start, end)) throw new DomainError("num", "no-churn");
  const shares = survivors.map((count) => count / start);
  const { params, value } = maximizeLikelihood(survivorsObjective(shares), shape === "geometric" ? 2 : 3);
  const [alpha = 1, beta = 1, c = 1] = params;
  return { alpha, beta, c, logLikelihood: -value * start };
}
