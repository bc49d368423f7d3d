import { criticalZ } from "./critical-z";
import { differenceSpread } from "./difference-spread";

/**
 * How far a difference of two rates between 0 and 1 lies beyond what the test must exceed, in its own standard errors.
 */
export function powerScore(p1: number, p2: number, perGroup: number, alpha: number, tails: number): number {
  const mean = (p1 + p2) / 2;
  return (Math.sqrt(perGroup) * Math.abs(p2 - p1) - criticalZ(alpha, tails) * differenceSpread(mean, mean)) / differenceSpread(p1, p2);
}
