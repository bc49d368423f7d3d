import { DomainError } from "../errors";
import { snap } from "../numeric/rounding";

/** Above this a double cannot count single units any more. */
const MAX_UNITS = 1e14;

/**
 * Splits a total by weights into whole units (0.01 for cents) that add up to it: each line gets its share rounded down, and the units left
 * over go to the largest remainders, the earlier line first where they tie (Hamilton's method). A part of the total smaller than a
 * unit goes to the line next in turn.
 *
 * @throws DomainError `div0` where all weights are 0, `num` for more units than can be counted.
 */
export function budgetSplit(total: number, weights: readonly number[], unit: number): number[] {
  const units = snap(total / unit);
  if (units > MAX_UNITS) throw new DomainError("num", "out-of-range", { param: "total", got: total, max: MAX_UNITS * unit });
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (heaviest === 0) throw new DomainError("div0", "zero-denominator", { param: "weights" });
  const scaled = weights.map((weight) => weight / heaviest);
  const sum = scaled.reduce((all, weight) => all + weight, 0);
  const quotas = scaled.map((weight) => snap(units * (weight / sum)));
  const lines = quotas.map(Math.floor);
  // Remainders that differ by rounding dust are a tie.
  const remainder = (i: number): number => Math.round(((quotas[i] as number) - (lines[i] as number)) * 1e6);
  const order = lines.map((_, i) => i).sort((i, j) => remainder(j) - remainder(i) || i - j);
  let left = units - lines.reduce((all, line) => all + line, 0);
  for (const i of order) {
    if (left <= 0) break;
    const share = Math.min(1, left);
    lines[i] = (lines[i] as number) + share;
    left -= share;
  }
  return lines.map((line) => money(line, unit));
}

/** line × unit, divided by the whole number of units in one where there is one: 57 × 0.01 is 0.5700000000000001, 57 ÷ 100 is 0.57. */
function money(line: number, unit: number): number {
  const inverse = snap(1 / unit);
  return Number.isInteger(inverse) && inverse >= 1 ? line / inverse : line * unit;
}
