import { DomainError } from "../errors";

/** Gross margin as a fraction of revenue: (revenue − cost of goods) ÷ revenue. Negative where goods cost more than they bring. Faults `div0` without revenue. */
export function grossMargin(revenue: number, cogs: number): number {
  if (revenue === 0) throw new DomainError("div0", "zero-denominator", { param: "revenue" });
  return (revenue - cogs) / revenue;
}
