import { DomainError } from "../../../../src/core/errors";

/** Enough for 1 − z down to about 1e-8. */
const MAX_STEPS = 200_000;
const TINY = 1e-300;

/**
 * ₂F₁(1, b; c; z) for b, c > 0 and 0 ≤ z < 1, by Gauss's continued fraction (DLMF 15.7.1 with one parameter zero),
 * evaluated by Lentz's method. Where the power series needs 1/(1−z) terms this needs about the root of that.
 */
export function hypergeometricOne(b: number, c: number, z: number): number {
  if (z === 0) return 1;
  // The fraction 1 − u₁z/(1 − u₂z/(1 − …)) is ₂F₁(b, 0; C; z) ÷ ₂F₁(b, 1; C + 1; z), and the numerator is 1.
  const C = c - 1;
  let fraction = 1;
  let front = 1;
  let back = 0;
  for (let k = 1; k < MAX_STEPS; k += 1) {
    const coefficient = -coefficientAt(k, b, C) * z;
    back = 1 / nonZero(1 + coefficient * back);
    front = nonZero(1 + coefficient / front);
    const factor = front * back;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) return 1 / fraction;
  }
  throw new DomainError("num", "no-convergence");
}

/** The k-th partial coefficient: odd ones (b + n)(C + n), even ones n(C − b + n), each over two consecutive denominators. */
function coefficientAt(k: number, b: number, C: number): number {
  const n = k >> 1;
  return k % 2 === 1 ? ((b + n) * (C + n)) / ((C + 2 * n) * (C + 2 * n + 1)) : (n * (C - b + n)) / ((C + 2 * n - 1) * (C + 2 * n));
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
