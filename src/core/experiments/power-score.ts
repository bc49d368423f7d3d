import { DomainError } from "../errors";
import { criticalZ } from "./critical-z";
import { differenceSpread } from "./difference-spread";

/**
 * How far a difference of two rates lies beyond what the test must exceed, in its own standard errors. Faults `div0`
 * where both rates are certain.
 */
export function powerScore(p1: number, p2: number, perGroup: number, alpha: number, tails: number): number {
  const mean = (p1 + p2) / 2;
  const spread = differenceSpread(p1, p2);
  if (spread === 0) throw new DomainError("div0", "certain-rates", { param: "p1, p2" });
  return (Math.sqrt(perGroup) * Math.abs(p2 - p1) - criticalZ(alpha, tails) * differenceSpread(mean, mean)) / spread;
}
