import { ceilUnits } from "../numeric/rounding";
import { sampleSize, type SampleSizeInputs } from "./sample-size";

export interface TestPlan extends SampleSizeInputs {
  /** Versions, the old one included. */
  readonly arms: number;
  /** New people a day, and the share of them that takes part. */
  readonly dailyPeople: number;
  readonly share: number;
}

export interface TestDuration {
  readonly perVersion: number;
  readonly all: number;
  /** Whole days; undefined where nobody comes. */
  readonly days: number | undefined;
  readonly weeks: number | undefined;
}

/** The significance level of one comparison where each further version is compared with the first (Bonferroni, Holm's first step). */
export const alphaOfEach = (alpha: number, arms: number): number => alpha / (arms - 1);

/**
 * People and time that a test of several versions needs: the sample size of each, at the level shared out over the comparisons, and the
 * whole days in which as many come.
 */
export function testDuration({ arms, dailyPeople, share, ...inputs }: TestPlan): TestDuration {
  const perVersion = sampleSize({ ...inputs, alpha: alphaOfEach(inputs.alpha, arms) });
  const all = perVersion * arms;
  const daily = dailyPeople * share;
  const days = daily > 0 ? ceilUnits(all / daily) : undefined;
  return { perVersion, all, days, weeks: days === undefined ? undefined : Math.ceil(days / 7) };
}
