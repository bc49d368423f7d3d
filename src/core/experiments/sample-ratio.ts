import { DomainError } from "../errors";
import { chiSquareSf } from "../numeric/incomplete-gamma";

/**
 * The p-value of Pearson's χ² test that visitors were split as planned: `observed` counts per group against `ratio`, the planned
 * shares in any unit (equal if left out), with one degree of freedom fewer than groups.
 *
 * @throws DomainError `div0` for nobody, or a planned share of 0; `na` for a single group.
 */
export function sampleRatioMismatch(observed: readonly number[], ratio?: readonly number[]): number {
  const planned = ratio ?? observed.map(() => 1);
  const people = observed.reduce((sum, count) => sum + count, 0);
  const shares = planned.reduce((sum, share) => sum + share, 0);
  if (people === 0) throw new DomainError("div0", "zero-denominator", { param: "observed" });
  if (planned.includes(0)) throw new DomainError("div0", "zero-denominator", { param: "ratio" });
  if (observed.length < 2) throw new DomainError("na", "too-few-values", { param: "observed", min: 2 });
  const statistic = observed.reduce((sum, count, i) => {
    const expected = people * ((planned[i] as number) / shares);
    return sum + ((count - expected) / expected) * (count - expected);
  }, 0);
  return chiSquareSf(statistic, observed.length - 1);
}
