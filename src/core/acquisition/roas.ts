import { DomainError } from "../errors";

/** Return on ad spend, 投产比: revenue ÷ ad cost, a ratio. Faults `div0` where nothing was spent. */
export function roas(revenue: number, adCost: number): number {
  if (adCost === 0) throw new DomainError("div0", "zero-denominator", { param: "ad_cost" });
  return revenue / adCost;
}
