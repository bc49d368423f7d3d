import { DomainError } from "../errors";
import { topSum } from "./top-sum";

/** Share of the total that the top fraction of holders has. Faults `div0` for a total of zero. */
export function topShare(values: readonly number[], top: number): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) throw new DomainError("div0", "zero-total", { param: "values" });
  return topSum(values, top) / total;
}
