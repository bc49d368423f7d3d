import { DomainError } from "../errors";
import { normalCdf, normalQuantile } from "../numeric/normal";

/**
 * The chance that a two-proportion z-test with `perGroup` people in each group finds the difference between two rates:
 * Φ((√n |δ| − z_α √(2 p̄ q̄)) ÷ √(p₁q₁ + p₂q₂)), a probability. With two tails the far one is left out, as R's
 * power.prop.test does. Faults `div0` where both rates are certain.
 */
export function abPower(p1: number, p2: number, perGroup: number, alpha: number, tails: number): number {
  const mean = (p1 + p2) / 2;
  const spread = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  if (spread === 0) throw new DomainError("div0", "zero-denominator", { param: "p1, p2" });
  const threshold = -normalQuantile(alpha / tails) * Math.sqrt(2 * mean * (1 - mean));
  return normalCdf((Math.sqrt(perGroup) * Math.abs(p2 - p1) - threshold) / spread);
}
