import { DomainError } from "../errors";
import { sumOrZero } from "../numeric/equality";

/**
 * How many users each one won brings in the end, himself included: 1 + k + k² + … = 1 ÷ (1 − k).
 * @throws DomainError `num` above k = 1, `div0` at 1: growth then never ends.
 */
export function viralMultiplier(k: number): number {
  const lost = sumOrZero(1, -k);
  if (lost < 0) throw new DomainError("num", "endless-growth", { param: "k" });
  if (lost === 0) throw new DomainError("div0", "endless-growth", { param: "k" });
  return 1 / lost;
}
