import { DomainError } from "../errors";

/** DAU ÷ MAU, a fraction: the share of a month's users seen on an average day. Faults `num` where DAU exceeds MAU, `div0` without users. */
export function stickiness(dau: number, mau: number): number {
  if (dau > mau) throw new DomainError("num", "part-exceeds-whole", { param: "dau", part: dau, whole: mau });
  if (mau === 0) throw new DomainError("div0", "zero-denominator", { param: "mau" });
  return dau / mau;
}
