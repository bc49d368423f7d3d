import { DomainError } from "../errors";
import { partOfWhole } from "../numeric/part-of-whole";

/** DAU ÷ MAU, a fraction: the share of a month's users seen on an average day. Faults `num` where DAU exceeds MAU, `div0` without users. */
export function stickiness(dau: number, mau: number): number {
  const part = partOfWhole(dau, mau, "dau");
  if (mau === 0) throw new DomainError("div0", "zero-denominator", { param: "mau" });
  return part / mau;
}
