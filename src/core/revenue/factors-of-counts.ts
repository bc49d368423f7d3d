import { DomainError } from "../errors";

type Row = readonly number[];

/**
 * The factors behind successive counts, such as visits, orders, revenue: the first count, then each divided by the one before. What
 * nothing says, 0 of 0, is taken from the other period, so that a segment that is new is all visits; 0 where neither says it.
 *
 * @throws DomainError `num` for a count above 0 after one of 0. `params` are what a fault calls the two periods.
 */
export function factorsOfCounts(
  base: readonly Row[],
  next: readonly Row[],
  params: readonly [string, string],
): { readonly base: number[][]; readonly next: number[][] } {
  const [before, after] = [base.map((row, i) => ratios(row, params[0], i)), next.map((row, i) => ratios(row, params[1], i))];
  const filled = (rows: readonly Ratios[], others: readonly Ratios[]): number[][] =>
    rows.map((row, i) => row.map((ratio, factor) => ratio ?? others[i]?.[factor] ?? 0));
  return { base: filled(before, after), next: filled(after, before) };
}

type Ratios = readonly (number | undefined)[];

const ratios = (row: Row, param: string, segment: number): Ratios =>
  row.map((count, i) => {
    if (i === 0) return count;
    const of = row[i - 1] as number;
    if (of > 0) return count / of;
    if (count > 0) throw new DomainError("num", "amount-without-volume", { param, position: segment * row.length + i + 1, got: count });
    return undefined;
  });
