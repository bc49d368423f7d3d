import type { Segment } from "./mix-rate";

/** The rate of all segments together: their rates, weighted by their shares of the volume. */
export const overallRate = (segments: readonly Segment[], shares: readonly number[]): number =>
  segments.reduce((sum, { rate }, i) => sum + (shares[i] as number) * rate, 0);
