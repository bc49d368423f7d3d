import type { Journeys } from "./paths";
import { touchWeights, type TouchModel } from "./touch-weights";

/** Conversions credited to each channel by a rule on the touches of each path; they sum to all conversions. */
export function ruleCredits({ channels, paths }: Journeys, model: TouchModel, halfLife: number): number[] {
  const credits = channels.map(() => 0);
  for (const { touches, conversions } of paths) {
    touchWeights(touches.length, model, halfLife).forEach((weight, i) => {
      const channel = touches[i] as number;
      credits[channel] = (credits[channel] as number) + weight * conversions;
    });
  }
  return credits;
}
