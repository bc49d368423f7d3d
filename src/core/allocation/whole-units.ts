import { DomainError } from "../errors";
import { alignDecimals } from "../numeric/decimal";

/** Beyond fifteen digits a sheet cannot show single units any more. */
const MAX_UNITS = 10n ** 15n;

/** A total split by weights into whole units, rounded down. Money is in digits of 10^`exponent`. */
export interface WholeUnits {
  readonly money: bigint;
  /** One unit. */
  readonly one: bigint;
  readonly exponent: number;
  /** Units of each line, rounded down, and what rounding took from it, comparable among the lines. */
  readonly lines: readonly bigint[];
  readonly remainders: readonly bigint[];
  /** Whole units in the total, and those rounding down has left over. */
  readonly units: bigint;
  readonly left: bigint;
}

/**
 * Calculated in whole numbers, so that what ties does not hang on rounding.
 *
 * @throws DomainError `div0` where all weights are 0, `num` for more units than can be shown.
 */
export function wholeUnits(total: number, weights: readonly number[], unit: number): WholeUnits {
  const { digits: [money = 0n, one = 1n], exponent } = alignDecimals([total, unit]);
  if (money > MAX_UNITS * one) throw new DomainError("num", "out-of-range", { param: "total", got: total, max: Number(MAX_UNITS) * unit });
  const { digits: shares } = alignDecimals(weights);
  const all = shares.reduce((sum, share) => sum + share, 0n);
  if (all === 0n) throw new DomainError("div0", "zero-denominator", { param: "weights" });
  const whole = one * all;
  const lines = shares.map((share) => (money * share) / whole);
  const units = money / one;
  return { money, one, exponent, lines, remainders: shares.map((share) => (money * share) % whole), units, left: units - lines.reduce((sum, line) => sum + line, 0n) };
}
