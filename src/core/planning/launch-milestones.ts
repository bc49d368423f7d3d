import type { LaunchDay } from "./launch-plan";

/** Days of a launch a planner prepares for, counted from 1. */
export interface LaunchMilestones {
  readonly strongestDay: number;
  /** What that day asks for. */
  readonly strongest: number;
  /** The first day by whose end half of the total is reached. */
  readonly halfwayDay: number;
}

/** Of equally strong days the first. */
export function launchMilestones(plan: readonly LaunchDay[]): LaunchMilestones {
  const strongestDay = plan.reduce((best, { daily }, day) => (daily > (plan[best]?.daily ?? -Infinity) ? day : best), 0);
  const half = (plan.at(-1)?.cumulative ?? 0) / 2;
  return {
    strongestDay: strongestDay + 1,
    strongest: plan[strongestDay]?.daily ?? 0,
    halfwayDay: plan.findIndex(({ cumulative }) => cumulative >= half) + 1,
  };
}
