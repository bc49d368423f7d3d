import { DomainError } from "../errors";
import { partOfWhole } from "../numeric/part-of-whole";

/** One version of a test: how many converted of how many. */
export interface Arm {
  readonly conversions: number;
  readonly size: number;
}

/** The arm itself, with all converted where as many did as there were. Faults `num` where more converted; `param` are the conversions. */
export const possibleArm = ({ conversions, size }: Arm, param: string): Arm => ({
  conversions: partOfWhole(conversions, size, param),
  size,
});

/** Faults `div0` for an arm without people. */
export function requirePeople({ size }: Arm, param: string): void {
  if (size === 0) throw new DomainError("div0", "zero-denominator", { param });
}
