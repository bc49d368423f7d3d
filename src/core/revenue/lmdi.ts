import { DomainError } from "../errors";
import { product } from "./product";

/**
 * The additive LMDI-I decomposition (Ang 2005) of the change of a sum of products: factor x contributes Σ L(V¹, V⁰)·ln(x¹/x⁰)
 * over the rows, with the logarithmic mean L(a, b) = (a − b)/(ln a − ln b). The contributions add up to the change without a rest.
 * Where a row is zero on one side its whole change goes equally to the factors that are zero there, the analytical limit
 * (Ang and Liu 2007; Wood and Lenzen 2006); a row that is zero on both sides contributes nothing.
 *
 * @param base Factors from 0: one row per segment, one column per factor.
 * @param next The same later.
 */
export function lmdi(base: readonly (readonly number[])[], next: readonly (readonly number[])[]): number[] {
  const contributions = Array<number>(base[0]?.length ?? 0).fill(0);
  base.forEach((x0, segment) => {
    lmdiOfSegment(x0, next[segment] ?? []).forEach((part, factor) => (contributions[factor] = (contributions[factor] ?? 0) + part));
  });
  return contributions;
}

/** What each factor of one segment contributes; they add up to the change of its product. */
export function lmdiOfSegment(x0: readonly number[], x1: readonly number[]): number[] {
  const [v0, v1] = [product(x0), product(x1)];
  if (v0 === 0 && v1 === 0) return x0.map(() => 0);
  if (v0 === 0 || v1 === 0) {
    const zeros = (v0 === 0 ? x0 : x1).map((factor) => factor === 0);
    const count = zeros.filter(Boolean).length;
    // A product too small for a number although no factor is zero.
    if (count === 0) throw new DomainError("num", "not-finite");
    return zeros.map((zero) => (zero ? (v1 - v0) / count : 0));
  }
  const changes = x0.map((factor, i) => logRatio(x1[i] as number, factor));
  // Who moves alone has the whole change, to the last digit.
  if (changes.filter((change) => change !== 0).length === 1) return changes.map((change) => (change === 0 ? 0 : v1 - v0));
  const weight = logarithmicMean(v1, v0);
  return changes.map((change) => weight * change);
}

/** ln(a/b), without losing digits where a is close to b. */
const logRatio = (a: number, b: number): number => (Math.abs(a - b) < 0.5 * b ? Math.log1p((a - b) / b) : Math.log(a) - Math.log(b));

const logarithmicMean = (a: number, b: number): number => (a === b ? a : (a - b) / logRatio(a, b));
