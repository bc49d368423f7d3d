import type { SurvivalStep } from "./kaplan-meier";

export interface FollowUpTotals {
  readonly churned: number;
  /** Time of all customers together until they left or were last seen. */
  readonly time: number;
  /** The first time at which half of the customers or fewer are left; undefined where the curve stays above. */
  readonly median: number | undefined;
}

/** What the customers behind a survival curve come to together. Churned ÷ time is the rate of churn if it did not change with time. */
export function followUpTotals(durations: readonly number[], steps: readonly SurvivalStep[]): FollowUpTotals {
  return {
    churned: steps.reduce((sum, { events }) => sum + events, 0),
    time: durations.reduce((sum, duration) => sum + duration, 0),
    // Products of fractions such as 4/5 · 5/8 end a rounding above one half.
    median: steps.find(({ survival }) => survival <= 0.5 * (1 + 1e-12))?.time,
  };
}
