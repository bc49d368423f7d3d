/** The cohorts that have reached a period, taken together. */
export interface PooledCount {
  readonly cohorts: number;
  /** People in these cohorts at the start. */
  readonly size: number;
  /** How many of them were there in the period. */
  readonly users: number;
}

/** One for each period, a column of `retained`; `null` is a period a cohort has not reached. */
export const pooledCounts = (sizes: readonly number[], retained: readonly (readonly (number | null)[])[]): PooledCount[] =>
  (retained[0] ?? []).map((_, period) => {
    let [cohorts, size, users] = [0, 0, 0];
    retained.forEach((row, cohort) => {
      const there = row[period] ?? null;
      if (there === null) return;
      cohorts += 1;
      size += sizes[cohort] as number;
      users += there;
    });
    return { cohorts, size, users };
  });
