import { DomainError } from "../errors";
import { bridge, BRIDGE_NEAR } from "./bridge";
import { logGamma } from "./log-gamma";

const MAX_TERMS = 2_000_000;

/** Σ (a)ₖ(b)ₖ/(c)ₖ zᵏ/k! term by term, until the terms no longer count. */
function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < MAX_TERMS; k += 1) {
    const ratio = (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    term *= ratio;
    sum += term;
    // The rest is below term × ratio/(1 − ratio) once the ratio falls below 1.
    if (term === 0 || (Math.abs(ratio) < 1 && Math.abs(term) * Math.max(1, 1 / (1 - Math.abs(ratio))) < 1e-17 * Math.abs(sum))) return sum;
  }
  throw new DomainError("num", "no-convergence");
}

/** Γ(x) with its sign as [ln |Γ|, sign], for x that is no negative integer or zero. */
function signedLogGamma(x: number): readonly [log: number, sign: number] {
  if (x > 0) return [logGamma(x), 1];
  const sine = Math.sin(Math.PI * x);
  return [Math.log(Math.PI / Math.abs(sine)) - logGamma(1 - x), sine > 0 ? 1 : -1];
}

/** Γ(p)Γ(q) ÷ (Γ(s)Γ(t)); zero where one of the denominators has a pole. */
function gammaQuotient(p: number, q: number, s: number, t: number): number {
  if (isPole(s) || isPole(t)) return 0;
  const [lp, sp] = signedLogGamma(p);
  const [lq, sq] = signedLogGamma(q);
  const [ls, ss] = signedLogGamma(s);
  const [lt, st] = signedLogGamma(t);
  return sp * sq * ss * st * Math.exp(lp + lq - ls - lt);
}

const isPole = (x: number): boolean => x <= 0 && Number.isInteger(x);

/** The change of variable to 1 − z breaks down where c − a − b is a whole number, and loses digits close to one. */
const fromInteger = (x: number): number => Math.abs(x - Math.round(x));

/** Up to here the series is quick; where the transformation breaks down it is still good up to the second limit. */
const SERIES_LIMIT = 0.9;
const SLOW_SERIES_LIMIT = 0.999;

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) for 0 ≤ z < 1 and c no negative integer. Close to 1 the linear
 * transformation to 1 − z is used (Abramowitz and Stegun 15.3.6), carried over its whole-number gaps by its values beside
 * them; elsewhere the series.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (z === 0 || a === 0 || b === 0) return 1;
  const gap = fromInteger(c - a - b) < BRIDGE_NEAR;
  if (z < (gap ? SLOW_SERIES_LIMIT : SERIES_LIMIT)) return series(a, b, c, z);
  if (!gap) return transformed(a, b, c, z);
  // The largest parameter is the one whose neighbours are relatively closest.
  if (c >= a && c >= b) return bridge((near) => transformed(a, b, near, z), c);
  return a >= b ? bridge((near) => transformed(near, b, c, z), a) : bridge((near) => transformed(a, near, c, z), b);
}

function transformed(a: number, b: number, c: number, z: number): number {
  const s = c - a - b;
  const first = gammaQuotient(c, s, c - a, c - b) * series(a, b, 1 - s, 1 - z);
  const second = (1 - z) ** s * gammaQuotient(c, -s, a, b) * series(c - a, c - b, 1 + s, 1 - z);
  return first + second;
}
