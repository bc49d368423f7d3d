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
  const given = values.filter((value) => value !== null);
  if (given.length === 0) throw new DomainError("na", "empty", { param: "values" });
  const rising = Float64Array.from(given).sort();
  const total = given.reduce((sum, value) => sum + value, 0);
  if (total === 0) throw new DomainError("div0", "zero-total", { param: "values" });
  const [lowest, rows]: [number[], AbcRow[]] = [[], []];
  let before = 0;
  for (let from = rising.length - 1; from >= 0;) {
    const largest = rising[from] as number;
    let to = from;
    let sum = before;
    for (; to >= 0 && equals(rising[to] as number, largest); to -= 1) sum += rising[to] as number;
    const share = before / total;
    lowest.push(rising[to + 1] as number);
    rows.push({ grade: isBelow(share, a) ? "A" : isBelow(share, b) ? "B" : "C", cumulative: settledAt(sum / total, 1) });
    before = sum;
    from = to;
  }
  return values.map((value) => (value === null ? undefined : rows[groupOf(value, lowest)]));
}

/** Which group a value belongs to, of groups that fall: the first whose lowest value it reaches. */
function groupOf(value: number, lowest: readonly number[]): number {
  let [from, to] = [0, lowest.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value >= (lowest[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}
