import { logLogistic } from "../../numeric/beta-logit";
import { meanOverBeta } from "../../numeric/mean-over-beta";

/** Beyond this time the series is slow. */
export const QUICK_TIME = 99;
const MAX_TERMS = 6000;
/** (1 − z)^(a−1) must not vanish beside a large ₂F₁. */
const MAX_POWER = 500;
/** Where more than this share of the digits cancels, the integral is taken instead. */
const CANCELS = 1e-10;

/**
 * Expected purchases of someone who buys at a rate Gamma(shape, 1), leaves after a purchase with a probability p ~ Beta(a, b), and
 * has this much time: E[(1 − (1 + p·time)^−shape) ÷ p], what both BG/NBD models come to.
 */
export function betaGeometricMean(shape: number, a: number, b: number, time: number): number {
  const z = time / (1 + time);
  const quick = time <= QUICK_TIME ? bySeries(shape, a, b, time, z) : undefined;
  return quick ?? byIntegral(shape, a, b, time);
}

/**
 * The papers' (c ÷ (a − 1)) · [1 − (1 − z)^shape ₂F₁(shape, c − a + 1; c; z)] with c = a + b − 1. Euler's
 * transformation turns the second term
 * into (1 − z)^(a−1) ₂F₁(c − shape, a − 1; c; z), whose series has the factor (a − 1)/c in every term but the first: a = 1 and c = 0 need
 * no limit. Undefined where it would lose its digits.
 */
function bySeries(shape: number, a: number, b: number, time: number, z: number): number | undefined {
  const log = Math.log1p(time);
  const power = (a - 1) * log;
  if (power > MAX_POWER) return undefined;
  const c = a + b - 1;
  const plain = c * (power === 0 ? log : -Math.expm1(-power) / (a - 1));
  const p = c - shape;
  let term = Math.exp(-power) * p * z;
  let sum = term;
  let size = Math.abs(term);
  for (let k = 1; ; k += 1) {
    if (k === MAX_TERMS) return undefined;
    term *= (((p + k) * (a + (k - 1))) / ((a + b + (k - 1)) * (k + 1))) * z;
    sum += term;
    const magnitude = Math.abs(term);
    size += magnitude;
    if (magnitude <= 1e-17 * Math.abs(sum) || term === 0) break;
  }
  const mean = plain - sum;
  const lost = Number.EPSILON * (Math.abs(plain) * (1 + Math.abs(power)) + size);
  return mean < Infinity && lost <= CANCELS * mean ? mean : undefined;
}

/** The mean itself as an integral: slower, and good for every parameter. */
function byIntegral(shape: number, a: number, b: number, time: number): number {
  const logTime = Math.log(time);
  const logSmall = Math.log(shape) + logTime;
  // Below this the bracket is shape · p · time to all digits.
  const negligible = -38 - Math.log(Math.max(1, shape));
  return meanOverBeta(
    a,
    b,
    (u) => {
      const logP = logLogistic(u);
      return logP + logTime < negligible ? logSmall : Math.log(-Math.expm1(-shape * Math.log1p(Math.exp(logP + logTime)))) - logP;
    },
    [-logTime, -logSmall],
  );
}
