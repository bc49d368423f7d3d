import { DomainError } from "../errors";

/**
 * People each group would have, had the plan been kept exactly: `ratio` are the planned shares in any unit, equal if left out.
 *
 * @throws DomainError `div0` for nobody, or a planned share of 0; `na` for a single group.
 */
export function expectedCounts(observed: readonly number[], ratio?: readonly number[]): number[] {
  const planned = ratio ?? observed.map(() => 1);
  const people = observed.reduce((sum, count) => sum + count, 0);
  const shares = planned.reduce((sum, share) => sum + share, 0);
  if (people === 0) throw new DomainError("div0", "zero-total", { param: "observed" });
  if (planned.includes(0)) throw new DomainError("div0", "zero-denominator", { param: "ratio" });
  if (observed.length < 2) throw new DomainError("na", "too-few-values", { param: "observed", min: 2 });
  return planned.map((share) => people * (share / shares));
}
