import { DomainError } from "../errors";
import { exceeds } from "../numeric/equality";
import { goal } from "../funnel/goal";

/** How an effect is given: as a share of the baseline, or in points. */
export type EffectMode = "relative" | "absolute";

/**
 * The rate that a test is to tell apart from the baseline. A relative effect doubles it at most, because 15 is 15% typed without its
 * sign; whoever means more says it in points. `param` is what a fault calls the effect.
 *
 * @throws DomainError `num` for a relative effect beyond ±100%.
 */
export function detectableRate(baseline: number, effect: number, mode: EffectMode, param: string): number {
  if (mode === "relative" && exceeds(Math.abs(effect), 1)) throw new DomainError("num", "effect-too-large", { param, got: effect });
  return goal(baseline, effect, mode === "relative" ? "relative" : "points");
}
