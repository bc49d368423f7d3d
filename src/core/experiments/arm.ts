import { DomainError } from "../errors";

/** One version of a test: how many converted of how many. */
export interface Arm {
  readonly conversions: number;
  readonly size: number;
}

/** Faults `num` where more converted than there were. The names are those of the parameters. */
export function requirePart({ conversions, size }: Arm, param: string): void {
  if (conversions > size) throw new DomainError("num", "part-exceeds-whole", { param, part: conversions, whole: size });
}

/** Faults `div0` for an arm without people. */
export function requirePeople({ size }: Arm, param: string): void {
  if (size === 0) throw new DomainError("div0", "zero-denominator", { param });
}
