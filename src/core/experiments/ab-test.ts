import { normalSf } from "../numeric/normal";
import { possibleArm, requirePeople, type Arm } from "./arm";
import { pooledError } from "./pooled-error";
import { wilson } from "./wilson";

export interface AbTest {
  readonly rateA: number;
  readonly rateB: number;
  /** Rate B − rate A. */
  readonly difference: number;
  /** `difference` ÷ rate A; undefined where A has no conversions. */
  readonly relativeLift: number | undefined;
  /** Pooled two-proportion z; undefined where nobody or everybody converted. */
  readonly z: number | undefined;
  readonly p: number | undefined;
  /** Newcombe's interval of the difference. */
  readonly low: number;
  readonly high: number;
}

/**
 * Compares two conversion rates: the two-proportion z-test with the pooled rate under the null hypothesis, and Newcombe's hybrid
 * score interval of the difference (Newcombe 1998, method 10), which is two-sided at the given confidence whatever `tails` is.
 * One tail asks whether B is better than A.
 *
 * @throws DomainError `num` where more converted than there were, `div0` for an empty arm.
 */
export function abTest(armA: Arm, armB: Arm, confidence: number, tails: number): AbTest {
  const [a, b] = [possibleArm(armA, "conv_a"), possibleArm(armB, "conv_b")];
  requirePeople(a, "n_a");
  requirePeople(b, "n_b");
  const rateA = a.conversions / a.size;
  const rateB = b.conversions / b.size;
  const difference = rateB - rateA;
  const error = pooledError(a, b);
  const z = error === 0 ? undefined : difference / error;
  const [wa, wb] = [wilson(a.conversions, a.size, confidence), wilson(b.conversions, b.size, confidence)];
  return {
    rateA,
    rateB,
    difference,
    relativeLift: rateA === 0 ? undefined : difference / rateA,
    z,
    p: z === undefined ? undefined : tails === 1 ? normalSf(z) : 2 * normalSf(Math.abs(z)),
    low: difference - Math.hypot(rateB - wb.low, wa.high - rateA),
    high: difference + Math.hypot(wb.high - rateB, rateA - wa.low),
  };
}
