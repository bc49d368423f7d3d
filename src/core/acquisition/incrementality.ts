import { DomainError } from "../errors";
import { sumOrZero } from "../numeric/equality";
import { partOfWhole } from "../numeric/part-of-whole";

export interface HoldoutTest {
  /** Conversions and size of the group that saw the campaign. */
  readonly testConversions: number;
  readonly testSize: number;
  /** The same of the group that was held out. */
  readonly controlConversions: number;
  readonly controlSize: number;
}

export interface Incrementality {
  /** Difference of the conversion rates, test − control, a fraction. */
  readonly lift: number;
  /** `lift` ÷ control rate. */
  readonly relativeLift: number | DomainError;
  /** Conversions that would not have happened without the campaign. */
  readonly conversions: number;
}

const overZero = (param: string): DomainError => new DomainError("div0", "zero-denominator", { param });

/**
 * What a campaign brought on top of what would have come anyway, from a randomised hold-out: incremental conversions are
 * c_t − n_t · c_c/n_c. A relative lift over nothing is a fault of its own.
 *
 * @throws DomainError `num` where a group has more conversions than people, `div0` where one is empty.
 */
export function incrementality({ testSize, controlSize, ...converted }: HoldoutTest): Incrementality {
  const testConversions = partOfWhole(converted.testConversions, testSize, "test_conv");
  const controlConversions = partOfWhole(converted.controlConversions, controlSize, "control_conv");
  if (testSize === 0) throw overZero("test_size");
  if (controlSize === 0) throw overZero("control_size");
  // Cross-multiplied, so that whole counts give no rounding dust: equal rates must differ by exactly 0.
  const crossed = sumOrZero(testConversions * controlSize, -controlConversions * testSize);
  const conversions = crossed / controlSize;
  return {
    lift: crossed / (testSize * controlSize),
    relativeLift: controlConversions === 0 ? overZero("control_conv") : crossed / (controlConversions * testSize),
    conversions,
  };
}
