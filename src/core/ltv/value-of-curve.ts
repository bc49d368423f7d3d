import { fallingCurve } from "./falling-curve";

/**
 * Value of a customer along a survival curve: Σ mₜ S(t) ÷ (1 + d)ᵗ for t = 0, 1, …, or ÷ (1 + d)ᵗ⁺¹ where each period's margin
 * is received at its end. S(t) are fractions, S(0) first; the discount is per period, a fraction.
 *
 * @throws DomainError `num` for a survival that rises by more than rounding.
 */
export function valueOfCurve(
  survival: readonly number[],
  marginAt: (t: number) => number,
  discount: number,
  timing: "start" | "end",
): number {
  const factor = 1 / (1 + discount);
  let weight = timing === "start" ? 1 : factor;
  let value = 0;
  fallingCurve(survival).forEach((share, t) => {
    value += marginAt(t) * share * weight;
    weight *= factor;
  });
  return value;
}
