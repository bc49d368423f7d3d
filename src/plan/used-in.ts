import { areaAddress, overlaps } from "./area";
import type { Area } from "./sheet-plan";

export type IsUsed = (area: Area) => boolean;

/** Tells whether an area of a plan holds something, or is a place where the planner enters something. */
export function usedIn(samples: readonly Area[], cells: readonly Area[]): IsUsed {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const sorted = [...columns].map(([column, rows]) => [column, rows.sort((a, b) => a - b)] as const);
  const known = new Map<string, boolean>();
  const isUsed: IsUsed = (area) =>
    sorted.some(([column, rows]) => {
      if (column < area.column || column >= area.column + area.columns) return false;
      const next = rows[firstFrom(rows, area.row)];
      return next !== undefined && next < area.row + area.rows;
    }) || samples.some((sample) => overlaps(sample, area));
  return (area) => {
    const key = areaAddress(area, "none");
    const found = known.get(key) ?? isUsed(area);
    known.set(key, found);
    return found;
  };
}

/** The place of the first number in a sorted list that is no less than another. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
