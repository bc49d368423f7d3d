import { DomainError } from "../errors";
import { equals, isBelow, settledAt } from "../numeric/equality";

export interface AbcRow {
  readonly grade: "A" | "B" | "C";
  /** Share of the total up to and with the value and all that equal it: the Pareto line. */
  readonly cumulative: number;
}

/**
 * Grades by shares of the total, counted from the largest value down: A while the larger ones have less than `a` of the total, B while
 * they have less than `b`, else C. The value that crosses a limit still has the better grade, so that A holds at least `a`, and a single
 * best seller of 90% is A. Equal values are graded together. Blanks are `undefined` in the result.
 *
 * @param values From 0, in any order; `null` is a blank.
 * @throws DomainError `na` for blanks alone, `div0` for a total of 0.
 */
export function abcClasses(values: readonly (number | null)[], a: number, b: number): (AbcRow | undefined)[] {
  const falling = [...values.keys()].filter((i) => values[i] !== null).sort((i, j) => (values[j] as number) - (values[i] as number));
  const valueAt = (place: number): number => values[falling[place] as number] as number;
  if (falling.length === 0) throw new DomainError("na", "empty", { param: "values" });
  const total = falling.reduce((sum, i) => sum + (values[i] as number), 0);
  if (total === 0) throw new DomainError("div0", "zero-total", { param: "values" });
  const rows = new Array<AbcRow | undefined>(values.length).fill(undefined);
  let before = 0;
  for (let from = 0; from < falling.length;) {
    let to = from;
    let sum = before;
    for (; to < falling.length && equals(valueAt(to), valueAt(from)); to += 1) sum += valueAt(to);
    const share = before / total;
    const row: AbcRow = { grade: isBelow(share, a) ? "A" : isBelow(share, b) ? "B" : "C", cumulative: settledAt(sum / total, 1) };
    for (let place = from; place < to; place += 1) rows[falling[place] as number] = row;
    before = sum;
    from = to;
  }
  return rows;
}
