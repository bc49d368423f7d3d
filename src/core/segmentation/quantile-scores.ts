/**
 * Scores 1 … bins by quantile: breakpoints are the k/bins percentiles with linear interpolation (Excel's PERCENTILE.INC), and bins are
 * closed on the right, so that a value equal to a breakpoint stays in the lower bin, as in pandas.qcut. Equal values
 * always score equally, so bins may be unequal or empty.
 */
export function quantileScores(values: readonly number[], bins: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const breakpoints = Array.from({ length: bins - 1 }, (_, k) => percentile(sorted, ((k + 1) * (sorted.length - 1)) / bins));
  return values.map((value) => 1 + countBelow(breakpoints, value));
}

/** The value at a fractional rank from 0. */
function percentile(sorted: readonly number[], rank: number): number {
  const below = Math.floor(rank);
  const low = sorted[below] as number;
  const high = sorted[below + 1] ?? low;
  return low === high ? low : low + (rank - below) * (high - low);
}

/** How many of the rising breakpoints lie below a value, by bisection. */
function countBelow(breakpoints: readonly number[], value: number): number {
  let [from, to] = [0, breakpoints.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((breakpoints[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
