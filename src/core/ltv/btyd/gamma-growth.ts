import { digamma } from "../../numeric/digamma";
import { logGammaRatio } from "../../numeric/log-gamma";

/** Steps of the recurrence up to which it is quicker than the gamma function, and as exact. */
const SHORT = 24;

/**
 * ln Γ(a + n) − ln Γ(a) and its derivative ψ(a + n) − ψ(a) for rising n ≥ 0, by the recurrence from one n to the next where
 * they are close.
 */
export function gammaGrowth(a: number, n: Float64Array, log: Float64Array, slope: Float64Array): void {
  let at = 0;
  let sum = 0;
  let inverse = 0;
  for (let i = 0; i < n.length; i += 1) {
    const to = n[i] as number;
    if (to - at <= SHORT) {
      for (; at < to; at += 1) {
        sum += Math.log(a + at);
        inverse += 1 / (a + at);
      }
    } else {
      at = to;
      sum = -logGammaRatio(a, to);
      inverse = digamma(a + to) - digamma(a);
    }
    log[i] = sum;
    slope[i] = inverse;
  }
}
