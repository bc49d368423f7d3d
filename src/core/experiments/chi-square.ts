/** Pearson's χ² of counts against those expected, which are above 0. */
export const chiSquare = (observed: readonly number[], expected: readonly number[]): number =>
  expected.reduce((sum, mean, i) => sum + (((observed[i] as number) - mean) / mean) * ((observed[i] as number) - mean), 0);
