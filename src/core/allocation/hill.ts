import { DomainError } from "../errors";
import { settledAt } from "../numeric/equality";

export interface HillCurve {
  /** Response that is never quite reached. */
  readonly max: number;
  /** Spend that brings half of it, above 0. */
  readonly halfSaturation: number;
  /** s, above 0: at most 1 the curve is concave, above 1 it is S-shaped. */
  readonly slope: number;
}

/** Response to a spend x ≥ 0: max · xˢ ÷ (kˢ + xˢ). Robyn's, Meridian's and PyMC's saturation curves are of this form. */
export const hill = (x: number, { max, halfSaturation, slope }: HillCurve): number =>
  x === 0 ? 0 : max / (1 + (halfSaturation / x) ** slope);

/**
 * What the next unit of spend brings: max · s · kˢ · xˢ⁻¹ ÷ (kˢ + xˢ)².
 * @throws DomainError `num` at x = 0 with a slope below 1, where it has no bound.
 */
export function hillMarginal(x: number, curve: HillCurve): number {
  const { max, halfSaturation } = curve;
  const slope = settledAt(curve.slope, 1);
  if (x === 0) {
    if (slope < 1) throw new DomainError("num", "endless-marginal", { param: "x" });
    return slope === 1 ? max / halfSaturation : 0;
  }
  const reached = 1 / (1 + (halfSaturation / x) ** slope);
  const missing = 1 / (1 + (x / halfSaturation) ** slope);
  return ((max * slope) / x) * reached * missing;
}
