import { DomainError } from "../errors";
import { partOfWhole } from "../numeric/part-of-whole";

/** Retained ÷ cohort size, a fraction. Faults `num` where more were retained than there were, `div0` for an empty cohort. */
export function retentionRate(cohortSize: number, retained: number): number {
  const part = partOfWhole(retained, cohortSize, "retained");
  if (cohortSize === 0) throw new DomainError("div0", "zero-denominator", { param: "cohort_size" });
  return part / cohortSize;
}
