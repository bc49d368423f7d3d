import { DomainError } from "../errors";
import { exceeds } from "../numeric/equality";

/** How many of the rising thresholds a value has reached; bins are closed on the left. Faults `num` where thresholds do not rise. */
export function thresholdsReached(value: number, thresholds: readonly number[]): number {
  if (thresholds.some((threshold, i) => i > 0 && !exceeds(threshold, thresholds[i - 1] as number)))
    throw new DomainError("num", "not-increasing", { param: "thresholds" });
  return thresholds.filter((threshold) => !exceeds(threshold, value)).length;
}
