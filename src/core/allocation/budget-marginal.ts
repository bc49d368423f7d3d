import type { Channel } from "./allocate";

/**
 * Marginal response of the whole budget at a best split: the highest among the channels below their cap, where more would go.
 * `undefined` where every channel is at its cap, or the response to the first money has no bound.
 */
export function budgetMarginal(channels: readonly Channel[], spends: readonly number[]): number | undefined {
  const best = channels.reduce((most, { response, cap }, i) => {
    const spend = spends[i] as number;
    return spend < cap ? Math.max(most, response.logMarginal(spend)) : most;
  }, -Infinity);
  return Number.isFinite(best) ? Math.exp(best) : undefined;
}
