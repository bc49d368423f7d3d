import { RANGE_TYPE, type IRange } from "@univerjs/core";

/** How the library notes dollar signs: 1 before the row, 2 before the column, 3 before both. */
const [ROW, COLUMN] = [1, 2] as const;
const is = (fixed: number | undefined, what: number): boolean => ((fixed ?? 0) & what) !== 0;

/**
 * A range of a formula so many rows and columns from where it is written. The library does the same, and copies the range three times on
 * the way: moving them took more time than all else where a long column was filled. Whole columns have all rows
 * wherever the formula stands.
 */
export function movedRange(range: IRange, x: number, y: number): IRange {
  const { startAbsoluteRefType: first, endAbsoluteRefType: last } = range;
  const kind = range.rangeType ?? RANGE_TYPE.NORMAL;
  const down = kind === RANGE_TYPE.NORMAL || kind === RANGE_TYPE.ROW ? y : 0;
  const right = kind === RANGE_TYPE.NORMAL || kind === RANGE_TYPE.COLUMN ? x : 0;
  const moved: IRange = {
    startRow: is(first, ROW) ? range.startRow : range.startRow + down,
    startColumn: is(first, COLUMN) ? range.startColumn : range.startColumn + right,
    endRow: is(last, ROW) ? range.endRow : range.endRow + down,
    endColumn: is(last, COLUMN) ? range.endColumn : range.endColumn + right,
  };
  if (range.rangeType !== undefined) moved.rangeType = range.rangeType;
  if (first !== undefined) moved.startAbsoluteRefType = first;
  if (last !== undefined) moved.endAbsoluteRefType = last;
  return moved;
}
