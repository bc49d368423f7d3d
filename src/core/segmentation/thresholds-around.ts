import { exceeds } from "../numeric/equality";

/** The limits next to a value. */
export interface ThresholdsAround {
  /** The highest one reached. */
  readonly below: number | undefined;
  /** The next one to reach. */
  readonly above: number | undefined;
}

/** Between which of the rising thresholds a value lies; a threshold equal to it is reached. */
export const thresholdsAround = (value: number, thresholds: readonly number[]): ThresholdsAround => ({
  below: thresholds.findLast((threshold) => !exceeds(threshold, value)),
  above: thresholds.find((threshold) => exceeds(threshold, value)),
});
