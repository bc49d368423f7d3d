/** How the credit of one conversion is shared among the touches of its path. */
export type TouchModel = "linear" | "first" | "last" | "position" | "time_decay";

/**
 * The share of each touch of a path of `touches` (at least 1), in order; they sum to 1.
 * `position` gives 40 % to each end and 20 % to all between, 50/50 for two touches; `time_decay` weighs a touch
 * 2^(−touches before the last ÷ halfLife).
 */
export function touchWeights(touches: number, model: TouchModel, halfLife: number): number[] {
  const indices = Array.from({ length: touches }, (_, i) => i);
  switch (model) {
    case "linear":
      return indices.map(() => 1 / touches);
    case "first":
      return indices.map((i) => (i === 0 ? 1 : 0));
    case "last":
      return indices.map((i) => (i === touches - 1 ? 1 : 0));
    case "position":
      if (touches <= 2) return indices.map(() => 1 / touches);
      return indices.map((i) => (i === 0 || i === touches - 1 ? 0.4 : 0.2 / (touches - 2)));
    case "time_decay": {
      const weights = indices.map((i) => 2 ** (-(touches - 1 - i) / halfLife));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight) => weight / sum);
    }
  }
}
