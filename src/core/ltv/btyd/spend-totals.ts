import type { Spender } from "./gamma-gamma";

export interface SpendTotals {
  readonly purchases: number;
  /** Mean value of a purchase, over all purchases. */
  readonly perPurchase: number;
  /** Mean of the customers' means, in which everyone counts alike. */
  readonly perCustomer: number;
  /** Standard deviation of the customers' means, with n − 1. */
  readonly deviation: number;
  /** Correlation of a customer's number of purchases with their mean; undefined where one of the two is the same for all. */
  readonly correlation: number | undefined;
}

/**
 * What at least two customers spent together. The gamma-gamma model holds that how much someone spends has nothing to
 * do with how often.
 */
export function spendTotals(spenders: readonly Spender[]): SpendTotals {
  const n = spenders.length;
  const sum = (of: (spender: Spender) => number): number => spenders.reduce((total, spender) => total + of(spender), 0);
  const purchases = sum(({ x }) => x);
  const perCustomer = sum(({ mean }) => mean) / n;
  const dx = ({ x }: Spender): number => x - purchases / n;
  const dm = ({ mean }: Spender): number => mean - perCustomer;
  const varied = spenders.some(({ x }) => x !== spenders[0]?.x) && spenders.some(({ mean }) => mean !== spenders[0]?.mean);
  const squares = sum((spender) => dm(spender) ** 2);
  return {
    purchases,
    perPurchase: sum(({ x, mean }) => x * mean) / purchases,
    perCustomer,
    deviation: Math.sqrt(squares / (n - 1)),
    correlation: varied ? sum((spender) => dx(spender) * dm(spender)) / Math.sqrt(sum((spender) => dx(spender) ** 2) * squares) : undefined,
  };
}
