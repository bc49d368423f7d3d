import { DomainError } from "../errors";

/**
 * The return of finance on ad money: (revenue × gross margin − cost) ÷ cost, a ratio that breaks even at 0. The same as
 * ROAS × gross margin − 1. Faults `div0` where nothing was spent.
 */
export function netRoi(revenue: number, adCost: number, margin: number): number {
  if (adCost === 0) throw new DomainError("div0", "zero-denominator", { param: "ad_cost" });
  return (revenue * margin - adCost) / adCost;
}
