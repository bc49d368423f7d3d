import type { Cohort } from "./cohort-table";

export type CohortMetric = "rate" | "users" | "value" | "per_user" | "cumulative" | "cumulative_per_user";

/** What a cohort shows in each of its periods: a share, users, or money, of the period or so far, together or per user of the cohort. */
export function cohortCells({ active, value, size }: Cohort, metric: CohortMetric): readonly number[] {
  if (metric === "users") return active;
  if (metric === "rate") return active.map((users) => users / size);
  let sum = 0;
  const amounts = metric === "value" || metric === "per_user" ? value : value.map((amount) => (sum += amount));
  return metric === "per_user" || metric === "cumulative_per_user" ? amounts.map((amount) => amount / size) : amounts;
}
