import { logGamma, stirlingTail } from "./log-gamma";

/** From here on Γ is beyond what a number holds. */
const BEYOND = 171.624_376_956_302_7;

/**
 * Γ(x) for any x that is no pole (zero and the negative whole numbers, which give NaN), to about 1e-15 relative: Stirling's series with the
 * power taken in two halves, because e^(ln Γ) would lose three digits where the logarithm is in the hundreds.
 */
export function gamma(x: number): number {
  if (Number.isInteger(x) && x <= 0) return NaN;
  if (x < 0.5) return Math.PI / (sineOfHalfTurns(x) * gamma(1 - x));
  if (x >= BEYOND) return Infinity;
  if (Number.isInteger(x) && x <= 23) {
    let product = 1;
    for (let k = 2; k < x; k += 1) product *= k;
    return product;
  }
  if (x < 10) return Math.exp(logGamma(x));
  const half = x ** (x / 2 - 0.25);
  return half * Math.exp(-x) * half * Math.sqrt(2 * Math.PI) * Math.exp(stirlingTail(x));
}

/** sin πx, exact at the whole numbers and as exact beside them. */
export function sineOfHalfTurns(x: number): number {
  const nearest = Math.round(x);
  const sine = Math.sin(Math.PI * (x - nearest));
  return nearest % 2 === 0 ? sine : -sine;
}
