import { DomainError } from "../errors";
import { isBelow, settledAt } from "../numeric/equality";

export interface KpiRule {
  /** Points for hitting the target. */
  readonly weight: number;
  /** Attainment below this scores nothing. */
  readonly floor: number;
  /** Attainment above this scores no more. */
  readonly cap: number;
  /** Whether more or less is better. */
  readonly direction: "higher" | "lower";
}

/**
 * Points of a KPI: weight × attainment, where attainment is actual ÷ target, or 2 − actual ÷ target where lower is better,
 * nothing below the floor and limited by the cap. Faults `num` for a cap below the floor, `div0` for a target of zero.
 */
export function kpiScore(actual: number, target: number, { weight, floor, cap, direction }: KpiRule): number {
  if (isBelow(cap, floor)) throw new DomainError("num", "out-of-range", { param: "cap", got: cap, min: floor });
  if (target === 0) throw new DomainError("div0", "zero-denominator", { param: "target" });
  const attainment = direction === "higher" ? actual / target : 2 - actual / target;
  return isBelow(attainment, floor) ? 0 : weight * Math.min(settledAt(attainment, floor), cap);
}
