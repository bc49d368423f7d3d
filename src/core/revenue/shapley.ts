/**
 * The Shapley decomposition of the change of a sum of products: each factor's marginal contribution, averaged over all orders in which
 * the factors can change. The average over k! orders is a sum over subset sizes s with weights s!(k−1−s)!/k!, and the sums over
 * subsets of equal size are the coefficients of Π (x⁰ + x¹z), so k factors take k³ steps instead of k!.
 *
 * @param base Factors from 0: one row per segment, one column per factor.
 * @param next The same later.
 */
export function shapley(base: readonly (readonly number[])[], next: readonly (readonly number[])[]): number[] {
  const contributions = Array<number>(base[0]?.length ?? 0).fill(0);
  base.forEach((x0, segment) => {
    shapleyOfSegment(x0, next[segment] ?? []).forEach((part, factor) => (contributions[factor] = (contributions[factor] ?? 0) + part));
  });
  return contributions;
}

/** What each factor of one segment contributes; they add up to the change of its product. */
export function shapleyOfSegment(x0: readonly number[], x1: readonly number[]): number[] {
  const weights = subsetWeights(x0.length);
  return x0.map((old, factor) => {
    const mean = subsetSums(x0, x1, factor).reduce((total, products, size) => total + products * (weights[size] as number), 0);
    return ((x1[factor] as number) - old) * mean;
  });
}

/** s!(k−1−s)!/k! for s = 0 … k−1, each from the one before. */
function subsetWeights(k: number): number[] {
  const weights: number[] = [];
  for (let s = 0; s < k; s += 1) weights.push(s === 0 ? 1 / k : ((weights[s - 1] as number) * s) / (k - s));
  return weights;
}

/** Σ over subsets of the other factors of each size: new values inside the subset, old ones outside, multiplied. */
function subsetSums(x0: readonly number[], x1: readonly number[], without: number): number[] {
  let sums = [1];
  x0.forEach((old, factor) => {
    if (factor === without) return;
    const now = x1[factor] as number;
    sums = Array.from({ length: sums.length + 1 }, (_, size) => (sums[size] ?? 0) * old + (sums[size - 1] ?? 0) * now);
  });
  return sums;
}
