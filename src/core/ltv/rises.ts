import { difference } from "../numeric/rounding";

/** Whether a survival curve rises anywhere; rounding dust, as in 0.1 + 0.2 after 0.3, is no rise. */
export const rises = (survival: readonly number[]): boolean =>
  survival.some((share, t) => t > 0 && difference(share, survival[t - 1] as number) > 0);
