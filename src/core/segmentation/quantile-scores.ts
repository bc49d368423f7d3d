import { isBelow } from "../numeric/equality";
import { quantileBreakpoints } from "./quantile-breakpoints";

/**
 * Scores 1 … bins by quantile: bins are closed on the right, so that a value equal to a breakpoint stays in the lower bin, as in
 * pandas.qcut. Equal values always score equally, so bins may be unequal or empty.
 */
export function quantileScores(values: readonly number[], bins: number): number[] {
  const breakpoints = quantileBreakpoints(values, bins);
  return values.map((value) => 1 + countBelow(breakpoints, value));
}

/** How many of the rising breakpoints lie below a value, by bisection. */
function countBelow(breakpoints: readonly number[], value: number): number {
  let [from, to] = [0, breakpoints.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBelow(breakpoints[middle] as number, value)) from = middle + 1;
    else to = middle;
  }
  return from;
}
