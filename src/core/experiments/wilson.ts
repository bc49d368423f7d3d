import { normalQuantile } from "../numeric/normal";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** z with P(|Z| ≤ z) = confidence, without cancellation for confidences close to 1. */
export const twoSidedQuantile = (confidence: number): number => -normalQuantile((1 - confidence) / 2);

/**
 * Wilson's score interval of a rate (Wilson 1927): the p with |p̂ − p| ≤ z √(p(1−p)/n), the roots of
 * (n + z²)p² − (2x + z²)p + x²/n. Exactly 0 and 1 at the ends. Needs 0 ≤ successes ≤ trials, trials > 0.
 */
export function wilson(successes: number, trials: number, confidence: number): Interval {
  const z = twoSidedQuantile(confidence);
  const rate = successes / trials;
  const weight = (z / trials) * z;
  const upper = (p: number): number => (p + weight / 2 + z * Math.sqrt((p / trials) * (1 - p) + weight / 4 / trials)) / (1 + weight);
  // The lower end is the upper one of the failures, so that neither is a difference of close numbers.
  const high = rate === 1 ? 1 : upper(rate);
  const low = rate === 0 ? 0 : lowerRoot(rate, weight, upper(rate));
  return { low, high };
}

/** The product of the roots is p̂² ÷ (1 + z²/n): the small root from the large one. */
const lowerRoot = (rate: number, weight: number, high: number): number => ((rate / (1 + weight)) * rate) / high;
