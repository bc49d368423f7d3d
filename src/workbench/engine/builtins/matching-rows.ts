import type { Column } from "../columns/column";
import { countBelow } from "../columns/row-lists";
import type { Criterion } from "./criterion";

/** A criterion for the cells of a column from a row on. */
export interface Condition {
  readonly column: Column;
  readonly from: number;
  readonly criterion: Criterion;
}

/** How many of the first `rows` cells fit every condition. */
export function countMatches(conditions: readonly Condition[], rows: number): number {
  const [only, ...others] = conditions;
  if (only && others.length === 0) {
    const list = only.criterion.rows?.(only.column);
    if (list) return countBelow(list, only.from + rows) - countBelow(list, only.from);
    const count = only.criterion.count?.(only.column, only.from, rows);
    if (count !== undefined) return count;
  }
  const filled = filledRows(conditions, rows);
  let count = conditions.every(({ criterion }) => criterion.blanks) ? rows - filled : 0;
  eachMatch(conditions, filled, () => void (count += 1));
  return count;
}

/** Rows up to the last that any of these columns has filled. */
export const filledRows = (columns: readonly { readonly column: Column; readonly from: number }[], rows: number): number =>
  Math.max(0, Math.min(rows, ...[Math.max(...columns.map(({ column, from }) => column.length - from))]));

/** Visits, from above, the rows among the first `rows` that fit every condition. The shortest list of a column leads. */
export function eachMatch(conditions: readonly Condition[], rows: number, visit: (row: number) => void): void {
  let leading: { readonly list: readonly number[]; readonly first: number; readonly end: number; readonly by: Condition } | undefined;
  for (const by of conditions) {
    const list = by.criterion.rows?.(by.column);
    if (!list) continue;
    const [first, end] = [countBelow(list, by.from), countBelow(list, by.from + rows)];
    if (!leading || end - first < leading.end - leading.first) leading = { list, first, end, by };
  }
  const others = conditions.filter((condition) => condition !== leading?.by);
  const fits = (row: number): boolean => others.every(({ column, from, criterion }) => criterion.fits(column.value(from + row)));
  if (!leading) {
    for (let row = 0; row < rows; row += 1) if (fits(row)) visit(row);
    return;
  }
  for (let at = leading.first; at < leading.end; at += 1) {
    const row = (leading.list[at] as number) - leading.by.from;
    if (fits(row)) visit(row);
  }
}
