import { topHolding } from "./top-holding";

/** Share of the total that the top fraction of holders has. Faults `div0` for a total of zero. */
export function topShare(values: readonly number[], top: number): number {
  const { held, total } = topHolding(values, top);
  return held / total;
}
