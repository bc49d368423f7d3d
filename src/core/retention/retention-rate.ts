import { DomainError } from "../errors";

/** Retained ÷ cohort size, a fraction. Faults `num` where more were retained than there were, `div0` for an empty cohort. */
export function retentionRate(cohortSize: number, retained: number): number {
  if (retained > cohortSize) throw new DomainError("num", "part-exceeds-whole", { param: "retained", part: retained, whole: cohortSize });
  if (cohortSize === 0) throw new DomainError("div0", "zero-denominator", { param: "cohort_size" });
  return retained / cohortSize;
}
