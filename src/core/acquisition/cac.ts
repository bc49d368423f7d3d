import { DomainError } from "../errors";

/** Customer acquisition cost: spend ÷ customers won by it, money. Faults `div0` where nobody was won. */
export function cac(spend: number, newCustomers: number): number {
  if (newCustomers === 0) throw new DomainError("div0", "zero-denominator", { param: "new_customers" });
  return spend / newCustomers;
}
