import { DomainError } from "../errors";
import { stirlingError } from "./log-gamma";
import { logOnePlusLess } from "./log-one-plus";

/** The logit u = ln(x/(1−x)) of a Beta(a, b) variable x. On this scale the density and both tails are log-concave. */
export interface BetaLogit {
  readonly a: number;
  readonly b: number;
  /** Where the density of u is highest, and about how wide it is there. */
  readonly mode: number;
  readonly scale: number;
  readonly logDensity: (u: number) => number;
  /** ln P(U ≤ u). */
  readonly logCdf: (u: number) => number;
  /** ln P(U > u). */
  readonly logSf: (u: number) => number;
}

/** Enough for parameters up to about 1e8. */
const MAX_STEPS = 30_000;
const TINY = 1e-300;

/** 1 ÷ (1 + e^−u), and by −u its complement without cancellation. */
export const logistic = (u: number): number => 1 / (1 + Math.exp(-u));
/** ln of the same, without underflow. */
export const logLogistic = (u: number): number => (u < 0 ? u - Math.log1p(Math.exp(u)) : -Math.log1p(Math.exp(-u)));

/** The distribution of the logit of a Beta(a, b) variable, a, b > 0. Tails fault `num` where the parameters are too large. */
export function betaLogit(a: number, b: number): BetaLogit {
  const mode = Math.log(a) - Math.log(b);
  const logDensity = betaLogDensity(a, b);
  const centre = (a + 1) / (a + b + 2);
  // Each tail is computed on its own side of the centre, where its continued fraction converges fast.
  const low = (u: number): number => logDensity(u) - Math.log(a) + Math.log(betaFraction(a, b, logistic(u)));
  const high = (u: number): number => logDensity(u) - Math.log(b) + Math.log(betaFraction(b, a, logistic(-u)));
  const isLow = (u: number): boolean => logistic(u) < centre;
  const complement = (log: number): number => (log >= 0 ? -Infinity : Math.log(-Math.expm1(log)));
  return {
    a,
    b,
    mode,
    scale: Math.sqrt(1 / a + 1 / b),
    logDensity,
    logCdf: (u) => (isLow(u) ? low(u) : complement(high(u))),
    logSf: (u) => (isLow(u) ? complement(low(u)) : high(u)),
  };
}

/**
 * ln of xᵃ(1−x)ᵇ/B(a, b) at x = logistic(u), as the deviance from the mode (Loader 2000, "Fast and accurate computation of
 * binomial probabilities"), so that parameters in the millions lose no digits.
 */
function betaLogDensity(a: number, b: number): (u: number) => number {
  const p = a / (a + b);
  const q = b / (a + b);
  const top =
    0.5 * (Math.log(a) + Math.log(b) - Math.log(a + b) - Math.log(2 * Math.PI)) -
    (stirlingError(a) + stirlingError(b) - stirlingError(a + b));
  return (u) => {
    const shift = p < 0.5 ? logistic(u) - p : q - logistic(-u);
    const near = Math.abs(shift) < 0.1 * Math.min(p, q);
    return (
      top +
      (near
        ? a * logOnePlusLess(shift / p) + b * logOnePlusLess(-shift / q)
        : a * (logLogistic(u) - Math.log(p)) + b * (logLogistic(-u) - Math.log(q)))
    );
  };
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method: I_x(a, b) = xᵃ(1−x)ᵇ/(a B(a, b)) × this. */
export function betaFraction(a: number, b: number, x: number): number {
  let front = 1;
  let back = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = back;
  for (let m = 1; m < MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    back = 1 / nonZero(1 + even * back);
    front = nonZero(1 + even / front);
    fraction *= front * back;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    back = 1 / nonZero(1 + odd * back);
    front = nonZero(1 + odd / front);
    const factor = front * back;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) return fraction;
  }
  throw new DomainError("num", "no-convergence");
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
