import { hypergeometricOne } from "./hypergeometric-one";

/**
 * ln ₂F₁(p, q; p + 1; z), by Euler's transformation, which keeps large parameters from overflowing. `oneMinusZ` is
 * given apart for its digits.
 */
const logF = (p: number, q: number, z: number, oneMinusZ: number): number =>
  (1 - q) * Math.log(oneMinusZ) + Math.log(hypergeometricOne(p + 1 - q, p + 1, z));

/**
 * ln A₀ of the Pareto/NBD likelihood (Fader and Hardie, note 008): a difference of two nearly equal terms, taken on
 * logarithms. −∞ where t_x = T.
 */
export function plainLogA0(r: number, alpha: number, s: number, beta: number, x: number, tx: number, T: number): number {
  if (tx >= T) return -Infinity;
  const p = r + s + x;
  const [large, small, q] = alpha >= beta ? [alpha, beta, s + 1] : [beta, alpha, r + x];
  const term = (t: number) => logF(p, q, (large - small) / (large + t), (small + t) / (large + t)) - p * Math.log(large + t);
  const first = term(tx);
  const second = term(T);
  return second >= first ? -Infinity : first + Math.log(-Math.expm1(second - first));
}
