import type { WeightedHistory } from "./opportunity-objective";

export interface OpportunityTotals {
  readonly customers: number;
  /** Customers who bought at least once. */
  readonly buyers: number;
  readonly purchases: number;
  /** Opportunities of all customers together. */
  readonly opportunities: number;
  /** Customers who bought at their last opportunity. */
  readonly boughtLast: number;
}

/** What histories at fixed opportunities come to together, each counted as often as it weighs. */
export function opportunityTotals(histories: readonly WeightedHistory[]): OpportunityTotals {
  const sum = (of: (history: WeightedHistory) => number): number =>
    histories.reduce((total, history) => total + history.weight * of(history), 0);
  return {
    customers: sum(() => 1),
    buyers: sum(({ x }) => (x > 0 ? 1 : 0)),
    purchases: sum(({ x }) => x),
    opportunities: sum(({ n }) => n),
    boughtLast: sum(({ tx, n }) => (tx === n && n > 0 ? 1 : 0)),
  };
}
