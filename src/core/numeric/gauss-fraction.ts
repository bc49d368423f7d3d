/**
 * ₂F₁(1, b; c; z) for c > b > 0 and 0 ≤ z < 1 by Gauss's continued fraction (DLMF 15.7.5), summed as a series of positive terms (Steed's
 * form; Gautschi 1967, SIAM Review 9): about 9 ÷ √(1 − z) of them. Undefined where more would be needed than are worth it.
 */
export function gaussFraction(b: number, c: number, z: number): number | undefined {
  let [sum, term, rho] = [1, 1, 0];
  for (let k = 0; k < MAX_STEPS; k += 1) {
    for (const coefficient of [
      ((b + k) * (c - 1 + k)) / ((c - 1 + 2 * k) * (c + 2 * k)),
      ((k + 1) * (c - b + k)) / ((c + 2 * k) * (c + 2 * k + 1)),
    ]) {
      const reached = coefficient * z * (1 + rho);
      rho = reached / (1 - reached);
      term *= rho;
      sum += term;
    }
    // What is left is about a geometric series.
    if (term * rho <= Number.EPSILON * sum * (1 - rho)) return sum;
  }
  return undefined;
}

const MAX_STEPS = 3000;
