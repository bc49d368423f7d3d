/** Weights as shares of their sum, which is above 0; equal shares of `count` if none are given. */
export function weightShares(count: number, weights?: readonly number[]): number[] {
  const all = weights ?? new Array<number>(count).fill(1);
  const total = all.reduce((sum, weight) => sum + weight, 0);
  return all.map((weight) => weight / total);
}
