import { DomainError } from "../errors";
import { alignDecimals } from "../numeric/decimal";

/** Beyond fifteen digits a sheet cannot show single units any more. */
const MAX_UNITS = 10n ** 15n;

/**
 * A total split by weights into whole units, rounded down: the units of each line, and what rounding took from it, comparable among the
 * lines. The total and one unit are in digits of 10^`exponent`.
 */
export type WholeUnits = readonly [lines: readonly bigint[], remainders: readonly bigint[], money: bigint, one: bigint, exponent: number];

/**
 * Calculated in whole numbers, so that what ties does not hang on rounding.
 *
 * @throws DomainError `div0` where all weights are 0, `num` for more units than can be shown.
 */
export function wholeUnits(total: number, weights: readonly number[], unit: number): WholeUnits {
  const {
    digits: [money = 0n, one = 1n],
    exponent,
  } = alignDecimals([total, unit]);
  if (money > MAX_UNITS * one) throw new DomainError("num", "out-of-range", { param: "total", got: total, max: Number(MAX_UNITS) * unit });
  const { digits: shares } = alignDecimals(weights);
  const all = shares.reduce((sum, share) => sum + share, 0n);
  if (all === 0n) throw new DomainError("div0", "zero-total", { param: "weights" });
  const whole = one * all;
  return [shares.map((share) => (money * share) / whole), shares.map((share) => (money * share) % whole), money, one, exponent];
}
