import { DomainError } from "../errors";

/** Paying ÷ active users, a fraction. Faults `num` where more pay than are active, `div0` where nobody is. */
export function payRate(paying: number, active: number): number {
  if (paying > active) throw new DomainError("num", "part-exceeds-whole", { param: "paying", part: paying, whole: active });
  if (active === 0) throw new DomainError("div0", "zero-denominator", { param: "active" });
  return paying / active;
}
