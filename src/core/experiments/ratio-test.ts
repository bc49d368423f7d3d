import { DomainError } from "../errors";

/** Pearson's χ² of a split against its plan. */
export interface RatioTest {
  readonly people: number;
  /** People each group would have, had the plan been kept exactly. */
  readonly expected: readonly number[];
  readonly statistic: number;
  readonly freedom: number;
}

/**
 * Compares `observed` counts per group with `ratio`, the planned shares in any unit (equal if left out).
 *
 * @throws DomainError `div0` for nobody, or a planned share of 0; `na` for a single group.
 */
export function ratioTest(observed: readonly number[], ratio?: readonly number[]): RatioTest {
  const planned = ratio ?? observed.map(() => 1);
  const people = observed.reduce((sum, count) => sum + count, 0);
  const shares = planned.reduce((sum, share) => sum + share, 0);
  if (people === 0) throw new DomainError("div0", "zero-denominator", { param: "observed" });
  if (planned.includes(0)) throw new DomainError("div0", "zero-denominator", { param: "ratio" });
  if (observed.length < 2) throw new DomainError("na", "too-few-values", { param: "observed", min: 2 });
  const expected = planned.map((share) => people * (share / shares));
  const statistic = observed.reduce((sum, count, i) => sum + ((count - (expected[i] as number)) / (expected[i] as number)) * (count - (expected[i] as number)), 0);
  return { people, expected, statistic, freedom: observed.length - 1 };
}
