import { normalCdf } from "../numeric/normal";
import { powerScore } from "./power-score";

/**
 * The chance that a two-proportion z-test with `perGroup` people in each group finds the difference between two rates:
 * Φ((√n |δ| − z_α √(2 p̄ q̄)) ÷ √(p₁q₁ + p₂q₂)), a probability. With two tails the far one is left out, as R's
 * power.prop.test does. Faults `div0` where both rates are certain.
 */
export const abPower = (p1: number, p2: number, perGroup: number, alpha: number, tails: number): number =>
  normalCdf(powerScore(p1, p2, perGroup, alpha, tails));
