import type { TeamCell } from "../team-workbook";

/** The texts by which people know a cell. */
export interface Neighbours {
  /** Of its row, left of it. */
  readonly beside: string;
  /** The nearest above it in its column. */
  readonly above: string;
}

/** So many texts of a row are taken, the nearest to its beginning. */
const BESIDE = 3;
/** A cell holds 32,767 characters; so many of a text tell it from others. */
const LENGTH = 80;

const shortened = (text: string): string => text.trim().slice(0, LENGTH);

/** Tells the neighbours of a sheet's cells. Cells that `isOwn` show results of ours, which may change, and name nothing. */
export function neighboursOf(
  cells: readonly TeamCell[],
  isOwn: (row: number, column: number) => boolean,
): (row: number, column: number) => Neighbours {
  const rows = new Map<number, { readonly column: number; readonly text: string }[]>();
  const columns = new Map<number, { readonly row: number; readonly text: string }[]>();
  for (const { row, column, value } of cells) {
    if (typeof value !== "string" || value.trim() === "" || isOwn(row, column)) continue;
    const text = shortened(value);
    const beside = rows.get(row) ?? [];
    rows.set(row, beside);
    beside.push({ column, text });
    const above = columns.get(column) ?? [];
    columns.set(column, above);
    above.push({ row, text });
  }
  return (row, column) => ({
    beside: (rows.get(row) ?? [])
      .filter((one) => one.column < column)
      .slice(0, BESIDE)
      .map(({ text }) => text)
      .join(" · "),
    above: lastBefore(columns.get(column) ?? [], row)?.text ?? "",
  });
}

/** The list is in order of its rows. */
function lastBefore<T extends { readonly row: number }>(list: readonly T[], row: number): T | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).row < row) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
