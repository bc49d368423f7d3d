import { DomainError } from "../errors";
import { alignDecimals, fromDecimal } from "../numeric/decimal";

/** Beyond fifteen digits a sheet cannot show single units any more. */
const MAX_UNITS = 10n ** 15n;

/**
 * Splits a total by weights into whole units (0.01 for cents) that add up to it: each line gets its share rounded down, and the units left
 * over go to the largest remainders, the earlier line first where they tie (Hamilton's method). A part of the total smaller than a
 * unit goes to the line next in turn. Calculated in whole numbers, so that what ties does not hang on rounding.
 *
 * @param total From 0.
 * @param weights From 0, in any unit.
 * @param unit Above 0.
 * @throws DomainError `div0` where all weights are 0, `num` for more units than can be shown.
 */
export function budgetSplit(total: number, weights: readonly number[], unit: number): number[] {
  const { digits: [money = 0n, one = 1n], exponent } = alignDecimals([total, unit]);
  if (money > MAX_UNITS * one) throw new DomainError("num", "out-of-range", { param: "total", got: total, max: Number(MAX_UNITS) * unit });
  const { digits: shares } = alignDecimals(weights);
  const all = shares.reduce((sum, share) => sum + share, 0n);
  if (all === 0n) throw new DomainError("div0", "zero-denominator", { param: "weights" });
  const whole = one * all;
  const lines = shares.map((share) => (money * share) / whole);
  const remainders = shares.map((share) => (money * share) % whole);
  const order = lines.map((_, i) => i).sort((i, j) => descending(remainders[i] as bigint, remainders[j] as bigint) || i - j);
  let left = Number(money / one - lines.reduce((sum, line) => sum + line, 0n));
  const amounts = lines.map((line) => line * one);
  for (const i of order) {
    if (left < 0) break;
    // After the last whole unit, what is smaller than one.
    amounts[i] = (amounts[i] as bigint) + (left > 0 ? one : money % one);
    left -= 1;
  }
  return amounts.map((digits) => fromDecimal({ digits, exponent }));
}

const descending = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);
