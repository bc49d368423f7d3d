import { gini } from "./gini";

/**
 * Gini's mean difference: how far apart two holders drawn at random are, who may be the same; 2 × mean × Gini. Faults
 * `div0` for a total of zero.
 */
export const meanDifference = (values: readonly number[]): number =>
  (2 * gini(values) * values.reduce((sum, value) => sum + value, 0)) / values.length;
