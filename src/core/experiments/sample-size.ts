import { DomainError } from "../errors";
import { normalQuantile } from "../numeric/normal";
import { sumOrZero } from "../numeric/equality";
import { ceilUnits } from "../numeric/rounding";
import { criticalZ } from "./critical-z";

export interface SampleSizeInputs {
  readonly baseline: number;
  /** The rate to be told apart from the baseline. */
  readonly target: number;
  readonly alpha: number;
  readonly power: number;
  readonly tails: number;
  /** Which variance stands under the null hypothesis: of the pooled rate (Fleiss, R), or of the baseline (Evan Miller). */
  readonly method: "pooled" | "miller";
}

/**
 * People needed in each group so that a two-proportion z-test finds the difference with the given power:
 * n = [(z_α √(2 p̄ q̄) + z_β √(p₁q₁ + p₂q₂)) ÷ δ]², rounded up (Fleiss, Levin and Paik, Statistical Methods for Rates and
 * Proportions). `miller` has p₁ for p̄ in the first root.
 *
 * @throws DomainError `num` for a target outside (0, 1) or a power a coin toss has already, `div0` without a difference.
 */
export function sampleSize({ baseline, target, alpha, power, tails, method }: SampleSizeInputs): number {
  if (!(target > 0 && target < 1)) throw new DomainError("num", "target-rate", { param: "mde", got: target });
  const delta = sumOrZero(target, -baseline);
  const underNull = method === "pooled" ? (baseline + target) / 2 : baseline;
  const spread =
    criticalZ(alpha, tails) * Math.sqrt(2 * underNull * (1 - underNull)) +
    normalQuantile(power) * Math.sqrt(baseline * (1 - baseline) + target * (1 - target));
  if (spread <= 0) throw new DomainError("num", "out-of-range", { param: "power", got: power, above: alpha / tails });
  if (delta === 0) throw new DomainError("div0", "zero-denominator", { param: "mde" });
  return ceilUnits((spread / delta) ** 2);
}
