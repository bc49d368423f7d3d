import { DomainError } from "../errors";
import { pooledCounts } from "./pooled-counts";

/**
 * Retention of several cohorts taken together: per period Σ retained ÷ Σ cohort size over the cohorts that have reached it.
 * `null` is a period a cohort has not reached. A mean of cohort percentages would count a small cohort like a large one.
 *
 * @param sizes People in each cohort, one per row of `retained`.
 * @returns One share per column; a fault of its own (`na`, `div0`) where no cohort has reached it or those that have are empty.
 * @throws DomainError `num` where more were retained than there were.
 */
export function pooledRetention(sizes: readonly number[], retained: readonly (readonly (number | null)[])[]): (number | DomainError)[] {
  retained.forEach((row, cohort) => {
    for (const part of row) {
      const whole = sizes[cohort] as number;
      if (part !== null && part > whole) throw new DomainError("num", "part-exceeds-whole", { param: "retained_matrix", part, whole });
    }
  });
  return pooledCounts(sizes, retained).map(({ cohorts, size, users }) => {
    if (cohorts === 0) return new DomainError("na", "no-mature-user");
    return size === 0 ? new DomainError("div0", "zero-denominator", { param: "cohort_sizes" }) : users / size;
  });
}
