import { DomainError } from "../errors";
import { settledAt } from "../numeric/equality";

/**
 * A survival curve that never rises: a value equal to the one before, such as 0.1 + 0.2 after 0.3, is that one.
 *
 * @throws DomainError `num` where it rises.
 */
export function fallingCurve(survival: readonly number[]): number[] {
  const settled: number[] = [];
  let before = Infinity;
  for (const value of survival) {
    before = checked(settledAt(value, before), before);
    settled.push(before);
  }
  return settled;
}

function checked(value: number, before: number): number {
  if (value > before) throw new DomainError("num", "rising-survivors");
  return value;
}
