import { scalarError, type Scalar } from "../columns/scalar";

export type Aggregate = "sum" | "average" | "min" | "max";

/** Digits that Excel keeps of a number. */
const DIGITS = 15;

/** Adds up, or compares, the numbers among cells. Texts, TRUE, FALSE and blanks do not count; the first error is the result. */
export function accumulate(aggregate: Aggregate): { add(value: Scalar): void; result(): Scalar } {
  let count = 0;
  let sum = 0;
  let lost = 0;
  let [least, greatest] = [Infinity, -Infinity];
  let error: Scalar = null;
  const total = (): number => Number((sum + lost).toPrecision(DIGITS));
  return {
    add(value) {
      if (typeof value === "object" && value !== null) error ??= value;
      if (typeof value !== "number") return;
      count += 1;
      // Neumaier's sum: what the smaller of the two loses of its digits is kept apart.
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    },
    result() {
      if (error !== null) return error;
      if (aggregate === "sum") return finite(total());
      if (aggregate === "average") return count === 0 ? scalarError("#DIV/0!") : finite(total() / count);
      return count === 0 ? 0 : aggregate === "min" ? least : greatest;
    },
  };
}

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : scalarError("#NUM!"));
