import type { Grid } from "../grid";
import { statesSums, type RowSums } from "./row-sums";
import { meansEverything } from "./total-label";

export interface EverythingRows {
  /** Rows that state what the rows with names come to; the column that says so. */
  readonly totals: ReadonlyMap<number, number>;
  /** Rows that speak of everything and state something else than their rows come to, with those sums. */
  readonly unequal: ReadonlyMap<number, { readonly column: number; readonly sums: readonly number[] }>;
}

const SEPARATOR = "\u0000";

/**
 * Rows whose dimensions say "All" where others name something. Such a row is compared with the rows that share its other dimensions: where
 * there are none, "All" is a name like any other (an audience, a device).
 */
export function everythingRows(grid: Grid, names: readonly number[], sums: RowSums, rows: readonly number[]): EverythingRows {
  const totals = new Map<number, number>();
  const unequal = new Map<number, { readonly column: number; readonly sums: readonly number[] }>();
  const known = new Map<string, boolean>();
  const speaks = (row: number, column: number): boolean => {
    const value = grid.value(row, column);
    if (typeof value !== "string") return false;
    const before = known.get(value);
    if (before !== undefined) return before;
    const means = meansEverything(value);
    known.set(value, means);
    return means;
  };
  const masks = new Map<string, number[]>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    let mask = "";
    for (const column of names) if (speaks(row, column)) mask += `${column},`;
    if (mask === "") continue;
    const like = masks.get(mask);
    if (like) like.push(index);
    else masks.set(mask, [index]);
  }
  if (masks.size === 0) return { totals, unequal };
  const spoken = new Set([...masks.values()].flat());
  const leaves = [...rows.keys()].filter((index) => !spoken.has(index));
  for (const [mask, indices] of masks) {
    const all = mask
      .split(",")
      .filter((text) => text !== "")
      .map(Number);
    const fixed = names.filter((column) => !all.includes(column));
    const keyOf = (index: number): string => fixed.map((column) => grid.text(rows[index] as number, column)).join(SEPARATOR);
    const wanted = new Map(indices.map((index) => [keyOf(index), { sums: sums.measures.map(() => 0), rows: 0 }]));
    for (const index of leaves) {
      const entry = wanted.get(keyOf(index));
      if (!entry) continue;
      entry.rows++;
      for (const measure of entry.sums.keys()) entry.sums[measure] = (entry.sums[measure] as number) + sums.value(measure, index);
    }
    for (const index of indices) {
      const entry = wanted.get(keyOf(index));
      const column = all[0] ?? 0;
      if (!entry || entry.rows === 0) continue;
      if (sums.isZero(index) || statesSums(sums, index, (measure) => entry.sums[measure] as number, entry.rows)) totals.set(index, column);
      else unequal.set(index, { column, sums: entry.sums });
    }
  }
  return { totals, unequal };
}
