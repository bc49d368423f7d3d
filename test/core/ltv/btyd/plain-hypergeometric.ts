/** ₂F₁(a, b; c; z) for positive arguments and z < 1, by its power series: what the papers' closed forms are worked out with. */
export function plainHypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; term > 1e-18 * sum; k += 1) {
    term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    sum += term;
  }
  return sum;
}
