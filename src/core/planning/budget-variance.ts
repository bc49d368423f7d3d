import { equals } from "../numeric/equality";

/** Whether more than planned is bad (cost) or good (revenue). */
export type BudgetKind = "cost" | "revenue";

export interface BudgetVariance {
  /** Actual − budget. */
  readonly amount: number;
  /** Amount ÷ |budget|; `undefined` for a budget of zero. */
  readonly share: number | undefined;
  /** F favourable or exactly as planned, U unfavourable. */
  readonly verdict: "F" | "U";
}

/** The variance of a budget line as management accounting reports it. */
export function budgetVariance(budget: number, actual: number, kind: BudgetKind): BudgetVariance {
  const amount = equals(actual, budget) ? 0 : actual - budget;
  return {
    amount,
    share: budget === 0 ? undefined : amount / Math.abs(budget),
    verdict: (kind === "cost" ? amount <= 0 : amount >= 0) ? "F" : "U",
  };
}
