import type { Cohort } from "./cohort-table";

export interface CohortTotals {
  readonly users: number;
  /** Users of the cohorts that have reached the first period after their own. */
  readonly reached: number;
  /** How many of these were active in it. */
  readonly returned: number;
  /** Sum of the values of all cells. */
  readonly value: number;
}

/** What the cohorts of a table come to together. */
export function cohortTotals(cohorts: readonly Cohort[]): CohortTotals {
  let [users, reached, returned, value] = [0, 0, 0, 0];
  for (const cohort of cohorts) {
    users += cohort.size;
    const next = cohort.active[1];
    if (next !== undefined) {
      reached += cohort.size;
      returned += next;
    }
    value += cohort.value.reduce((sum, cell) => sum + cell, 0);
  }
  return { users, reached, returned, value };
}
