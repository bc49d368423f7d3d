import { abTest } from "./ab-test";
import { possibleArm, requirePeople, type Arm } from "./arm";
import { holm } from "./holm";

export interface AgainstFirst {
  readonly rate: number;
  /** Against the first version; `undefined` where it cannot be told. */
  readonly difference: number;
  readonly relativeLift: number | undefined;
  readonly z: number | undefined;
  readonly p: number | undefined;
  /** p, adjusted by Holm for the number of versions that could be tested. */
  readonly holm: number | undefined;
}

/** The level of Newcombe's interval, of which nothing is used here. */
const ANY_CONFIDENCE = 0.95;

/**
 * Each version of a test against the first, by the pooled z-test of `abTest`, with p-values adjusted for asking several times.
 * `tails` as there: one asks whether the version is better than the first. At least one arm.
 *
 * @throws DomainError `num` where more converted than there were, `div0` for an empty arm.
 */
export function abMulti(versions: readonly Arm[], tails: number): AgainstFirst[] {
  const arms = versions.map((version) => possibleArm(version, "conversions"));
  for (const arm of arms) requirePeople(arm, "people");
  const [first, ...others] = arms;
  if (first === undefined) return [];
  const tests = others.map((other) => abTest(first, other, ANY_CONFIDENCE, tails));
  const adjusted = holm(tests.flatMap(({ p }) => (p === undefined ? [] : [p])));
  let tested = 0;
  return tests.map(({ rateB, difference, relativeLift, z, p }) => ({
    rate: rateB,
    difference,
    relativeLift,
    z,
    p,
    holm: p === undefined ? undefined : adjusted[tested++],
  }));
}
