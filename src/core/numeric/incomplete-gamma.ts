import { gamma } from "./gamma";
import { deviance } from "./log-one-plus";
import { logGammaOnePlus, stirlingError } from "./log-gamma";

/** The shares of a distribution below and above a place; the smaller keeps its relative digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Terms enough for shapes up to 1e10, where about 8 √shape of them count near the mean. */
const MAX_STEPS = 2_000_000;
const TINY = 1e-300;

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x), a > 0, x ≥ 0: the tails of a gamma or χ² distribution (DLMF 8.2.4, 8.7.1,
 * 8.9.2).
 */
export function gammaTails(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (a < 1 && x < 1) return nearZero(a, x);
  const density = gammaDensityOfLog(a, x);
  if (x < a + 1) {
    const lower = Math.min(1, density * lowerSeries(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density * upperFraction(a, x));
  return { lower: 1 - upper, upper };
}

/** The upper of both tails. */
export const upperGamma = (a: number, x: number): number => gammaTails(a, x).upper;

/** xᵃ e⁻ˣ ÷ Γ(a): the density of ln X for a gamma variable X of shape a and scale 1. */
export function gammaDensityOfLog(a: number, x: number): number {
  if (x <= 0) return 0;
  // As powers where these stay within what a number holds: an exponent in the hundreds would lose digits.
  if (a < SMALL_SHAPE && x < 600) return (x ** a * Math.exp(-x)) / gamma(a);
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));
}
const SMALL_SHAPE = 80;

/**
 * For a, x < 1, where Q is what is left of nearly 1: Γ(a + 1) P = xᵃ (1 + Σ a(−x)ⁿ ÷ (n! (a + n))), and 1 − xᵃ ÷ Γ(a + 1) without
 * cancellation.
 */
function nearZero(a: number, x: number): Tails {
  const logLead = a * Math.log(x) - logGammaOnePlus(a);
  let [term, sum] = [1, 0];
  for (let n = 1; n < 60 && Math.abs(term) > 1e-18; n += 1) {
    term *= -x / n;
    sum += term / (a + n);
  }
  const lead = Math.exp(logLead);
  return { lower: lead * (1 + a * sum), upper: -Math.expm1(logLead) - lead * a * sum };
}

/** P(a, x) ÷ density as a power series. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MAX_STEPS && term > 1e-17 * sum; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Q(a, x) ÷ density as a continued fraction, by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < MAX_STEPS; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return fraction;
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** P(χ² > x) with the given degrees of freedom. */
export const chiSquareSf = (x: number, degrees: number): number => upperGamma(degrees / 2, x / 2);
