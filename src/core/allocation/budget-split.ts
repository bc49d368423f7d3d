import { fromDecimal } from "../numeric/decimal";
import { wholeUnits } from "./whole-units";

/**
 * Splits a total by weights into whole units (0.01 for cents) that add up to it: each line gets its share rounded down, and the units left
 * over go to the largest remainders, the earlier line first where they tie (Hamilton's method). A part of the total smaller than a
 * unit goes to the line next in turn.
 *
 * @param total From 0.
 * @param weights From 0, in any unit.
 * @param unit Above 0.
 * @throws DomainError `div0` where all weights are 0, `num` for more units than can be shown.
 */
export function budgetSplit(total: number, weights: readonly number[], unit: number): number[] {
  const [lines, remainders, money, one, exponent] = wholeUnits(total, weights, unit);
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
