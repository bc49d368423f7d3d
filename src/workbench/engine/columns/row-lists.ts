export const NO_ROWS: readonly number[] = [];

/** How many entries of an ascending list are less than `bound` (with `orEqual`, at most `bound`). */
export function countBelow(list: ArrayLike<number>, bound: number, orEqual = false): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = list[middle] as number;
    if (value < bound || (orEqual && value === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function insertSorted(rows: number[], row: number): void {
  if (rows.length === 0 || (rows.at(-1) as number) < row) rows.push(row);
  else rows.splice(countBelow(rows, row), 0, row);
}

export function removeSorted(rows: number[], row: number): void {
  const at = countBelow(rows, row);
  if (rows[at] === row) rows.splice(at, 1);
}

/** Two ascending lists without a common row as one. */
export function merged(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  return [...one, ...other].sort((a, b) => a - b);
}
