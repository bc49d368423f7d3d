/**
 * The Shapley decomposition of the change of a sum of products: each factor's marginal contribution, averaged over all orders in which
 * the factors can change. The average over k! orders is a sum over subset sizes s with weights s!(k−1−s)!/k!, and the sums over
 * subsets of equal size are the coefficients of Π (x⁰ + x¹z), so k factors take k³ steps instead of k!.
 *
 * @param base Factors from 0: one row per segment, one column per factor.
 * @param next The same later.
 */
export function shapley(base: readonly (readonly number[])[], next: readonly (readonly number[])[]): number[] {
  const k = base[0]?.length ?? 0;
  const weights = subsetWeights(k);
  return Array.from({ length: k }, (_, factor) =>
    base.reduce((sum, x0, segment) => {
      const x1 = next[segment] as readonly number[];
      const bySize = subsetSums(x0, x1, factor);
      const mean = bySize.reduce((total, products, size) => total + products * (weights[size] as number), 0);
      return sum + ((x1[factor] as number) - (x0[factor] as number)) * mean;
    }, 0),
  );
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
