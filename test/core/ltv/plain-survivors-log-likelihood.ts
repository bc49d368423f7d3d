import { logBeta } from "../../../src/core/numeric/log-gamma";

/** Σ (nₜ₋₁ − nₜ) ln(S(t−1) − S(t)) + n_K ln S(K), as Fader and Hardie (2007) have it: what the fast objective is compared with. */
export function plainSurvivorsLogLikelihood(survivors: readonly number[], alpha: number, beta: number, c: number): number {
  const survival = survivors.map((_, t) => (t === 0 ? 1 : Math.exp(logBeta(alpha, beta + t ** c) - logBeta(alpha, beta))));
  const last = survivors.length - 1;
  return survivors.reduce(
    (sum, left, t) => {
      const lost = t === 0 ? 0 : (survivors[t - 1] as number) - left;
      return lost === 0 ? sum : sum + lost * Math.log((survival[t - 1] as number) - (survival[t] as number));
    },
    (survivors[last] as number) * Math.log(survival[last] as number),
  );
}
