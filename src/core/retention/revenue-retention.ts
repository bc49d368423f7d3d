import { DomainError } from "../errors";
import { partOfWhole } from "../numeric/part-of-whole";

/** What a period did to the recurring revenue of the customers it began with, in money from 0. */
export interface RecurringRevenue {
  readonly start: number;
  /** Upgrades and cross-sales; 0 for gross retention. */
  readonly expansion: number;
  /** Downgrades. */
  readonly contraction: number;
  readonly churned: number;
}

/**
 * Net revenue retention (start + expansion − contraction − churned) ÷ start; without expansion it is the gross one.
 * Faults `num` where more is lost than there was, `div0` where there was nothing.
 */
export function revenueRetention({ start, expansion, contraction, churned }: RecurringRevenue): number {
  const lost = partOfWhole(contraction + churned, start, "contraction, churned");
  if (start === 0) throw new DomainError("div0", "zero-denominator", { param: "start_mrr" });
  return (start - lost + expansion) / start;
}
