/** The k/bins percentiles with linear interpolation (Excel's PERCENTILE.INC), k = 1 … bins − 1. Needs a value. */
export function quantileBreakpoints(values: readonly number[], bins: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: bins - 1 }, (_, k) => percentile(sorted, ((k + 1) * (sorted.length - 1)) / bins));
}

/** The value at a fractional rank from 0. */
function percentile(sorted: readonly number[], rank: number): number {
  const below = Math.floor(rank);
  const low = sorted[below] as number;
  const high = sorted[below + 1] ?? low;
  return low === high ? low : low + (rank - below) * (high - low);
}
