import { upperGamma } from "./incomplete-gamma";

/** P(Z ≤ z) for a standard normal Z. Both tails keep their relative digits. */
export function normalCdf(z: number): number {
  const tail = 0.5 * upperGamma(0.5, (z * z) / 2);
  return z > 0 ? 1 - tail : tail;
}

/** P(Z > z): the upper tail, without cancellation. */
export const normalSf = (z: number): number => normalCdf(-z);

const density = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/**
 * The z with P(Z ≤ z) = p, for 0 < p < 1: bracketing followed by Newton's method on the tail that is smaller, so
 * that extreme probabilities are as exact as middling ones.
 */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  const known = quantiles.get(p);
  if (known !== undefined) return known;
  const z = lowerQuantile(p);
  if (quantiles.size === MOST_KNOWN) quantiles.clear();
  quantiles.set(p, z);
  return z;
}

/** Those asked before: down a column of tests the level is the same in every row, and finding it takes longer than the test. */
const quantiles = new Map<number, number>();
const MOST_KNOWN = 64;

function lowerQuantile(p: number): number {
  // ln P(Z ≤ z) ≈ −z²/2 − ln(|z|√2π) far out; this start is within Newton's reach everywhere.
  let z = -Math.sqrt(Math.max(0, -2 * Math.log(2 * p)));
  for (let i = 0; i < 100; i += 1) {
    const value = normalCdf(z);
    // Newton on ln Φ, which is concave: it never overshoots for long.
    const step = (Math.log(value) - Math.log(p)) * (value / density(z));
    z -= step;
    if (Math.abs(step) <= 1e-16 * Math.max(1, Math.abs(z))) break;
  }
  return z;
}
