import { DomainError } from "../errors";
import { ceilUnits } from "../numeric/rounding";

/**
 * How many people each stage of a funnel needs for a goal at its end, top first: the goal divided by the step rates from the
 * last to the first, rounded up to whole people at every stage if `roundUp`. One number more than there are rates.
 *
 * @throws DomainError `div0` where a rate is 0.
 */
export function funnelRequired(goal: number, stepRates: readonly number[], roundUp: boolean): number[] {
  const whole = (people: number): number => (roundUp ? ceilUnits(people) : people);
  const stages = [whole(goal)];
  for (const rate of [...stepRates].reverse()) {
    if (rate === 0) throw new DomainError("div0", "zero-denominator", { param: "step_rates" });
    stages.push(whole((stages[stages.length - 1] as number) / rate));
  }
  return stages.reverse();
}
