import { DomainError } from "../errors";
import { partOfWhole } from "../numeric/part-of-whole";
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
  const parts = retained.map((row, cohort) =>
    row.map((part) => (part === null ? null : partOfWhole(part, sizes[cohort] as number, "retained_matrix"))),
  );
  return pooledCounts(sizes, parts).map(({ cohorts, size, users }) => {
    if (cohorts === 0) return new DomainError("na", "no-cohort-yet");
    return size === 0 ? new DomainError("div0", "zero-total", { param: "cohort_sizes" }) : users / size;
  });
}
