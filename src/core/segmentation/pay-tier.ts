import { thresholdsReached } from "./thresholds-reached";

/**
 * The tier of an amount, from 0: how many of the rising thresholds it has reached, the limit itself included. Who paid nothing is in
 * the first tier whatever the thresholds, so that a list that begins with 0 still tells free users from payers. Faults `num` where
 * thresholds do not rise.
 */
export function payTier(amount: number, thresholds: readonly number[]): number {
  const reached = thresholdsReached(amount, thresholds);
  return amount === 0 ? 0 : reached;
}
