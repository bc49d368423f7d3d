import { DomainError } from "../errors";

/** The inverse of a square matrix by Gauss–Jordan elimination with row pivoting. Faults `num` where it is singular. */
export function invert(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows: Float64Array[] = matrix.map((row, i) => Float64Array.from([...row, ...row.map((_, j) => (i === j ? 1 : 0))]));
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let r = column + 1; r < n; r += 1) if (Math.abs(at(rows, r, column)) > Math.abs(at(rows, pivot, column))) pivot = r;
    const head = at(rows, pivot, column);
    if (!(Math.abs(head) > 0) || !Number.isFinite(head)) throw new DomainError("num", "no-convergence");
    const lead = rows[pivot] as Float64Array;
    rows[pivot] = rows[column] as Float64Array;
    rows[column] = lead;
    for (let j = column; j < 2 * n; j += 1) lead[j] = (lead[j] as number) / head;
    for (let r = 0; r < n; r += 1) if (r !== column) subtract(rows[r] as Float64Array, lead, column);
  }
  return rows.map((row) => Array.from(row.subarray(n)));
}

const at = (rows: readonly Float64Array[], r: number, c: number): number => (rows[r] as Float64Array)[c] as number;

/** Takes as much of `lead` from `row` as clears its entry in the column. */
function subtract(row: Float64Array, lead: Float64Array, column: number): void {
  const factor = row[column] as number;
  if (factor === 0) return;
  for (let j = column; j < row.length; j += 1) row[j] = (row[j] as number) - factor * (lead[j] as number);
}
