import type { IRange, ObjectMatrix } from "@univerjs/core";

/** The cells of the ranges that hold something, as pieces of rows. What holds nothing is not gone through, however large the ranges are. */
export function occupied(cells: ObjectMatrix<unknown>, ranges: readonly IRange[]): IRange[] {
  const matrix = cells.getMatrix();
  const pieces: IRange[] = [];
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (const row of indices(matrix, startRow, endRow)) {
      let last: IRange | undefined;
      for (const column of indices(matrix[row] ?? {}, startColumn, endColumn)) {
        if (last?.endColumn === column - 1) last.endColumn = column;
        else pieces.push((last = { startRow: row, endRow: row, startColumn: column, endColumn: column }));
      }
    }
  }
  return pieces;
}

/** What is there between two numbers, both included; a whole sheet may have NaN for its ends. */
function indices(lines: Readonly<Record<number, unknown>>, start: number, end: number): number[] {
  const [first, last] = [Number.isNaN(start) ? 0 : start, Number.isNaN(end) ? Infinity : end];
  const keys = Object.keys(lines);
  if (last - first >= keys.length) return keys.map(Number).filter((at) => at >= first && at <= last);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((at) => lines[at] !== undefined);
}
