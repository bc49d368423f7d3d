import { DomainError } from "../errors";
import { criticalZ } from "./critical-z";

/** How a two-proportion z-test with a given number of people sees a difference between two rates. */
export interface Detection {
  /** Mean of the two rates: the pooled rate of equal groups. */
  readonly meanRate: number;
  /** The z to exceed. */
  readonly critical: number;
  /** Standard error of the difference if there were none, √(2 p̄ q̄ ÷ n). */
  readonly nullError: number;
  /** Standard error of the difference there is, √((p₁q₁ + p₂q₂) ÷ n). */
  readonly error: number;
  /** How far the difference lies beyond the threshold, in its own standard errors. */
  readonly score: number;
}

/** Faults `div0` where both rates are certain. */
export function detection(p1: number, p2: number, perGroup: number, alpha: number, tails: number): Detection {
  const meanRate = (p1 + p2) / 2;
  const spread = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  if (spread === 0) throw new DomainError("div0", "zero-denominator", { param: "p1, p2" });
  const critical = criticalZ(alpha, tails);
  const nullSpread = Math.sqrt(2 * meanRate * (1 - meanRate));
  const root = Math.sqrt(perGroup);
  return { meanRate, critical, nullError: nullSpread / root, error: spread / root, score: (root * Math.abs(p2 - p1) - critical * nullSpread) / spread };
}
