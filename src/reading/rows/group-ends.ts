import type { RowSums } from "./row-sums";

/** Groups of a pivot table: which rows are the sum of those that follow them. */
export interface Groups {
  /** For each place in `rows`: the place after the group that begins there; the next place for a row of its own. */
  readonly ends: Int32Array;
  /** How many rows each group sums up, groups within it counted once; 0 for a row of its own. */
  readonly members: Int32Array;
  /** 1 where the rows of a group are all its own, 0 where some are groups themselves. */
  readonly flat: Uint8Array;
}

/** So many steps for each row, and no more: what takes longer is no pivot table. */
const STEPS = 24;

/**
 * Finds rows that equal, in all measures together, the run of rows after them. Read from the end, so that a group within a group is known
 * when the outer one is tried. `rows` may be in reverse, for groups that stand below their rows.
 */
export function groupEnds(sums: RowSums, rows: readonly number[]): Groups | null {
  const ends = new Int32Array(rows.length);
  const members = new Int32Array(rows.length);
  const flat = new Uint8Array(rows.length);
  let steps = rows.length * STEPS + 1000;
  for (let at = rows.length - 1; at >= 0; at--) {
    ends[at] = at + 1;
    if (sums.isZero(rows[at] as number)) continue;
    for (const nested of [true, false]) {
      const run = runAfter(sums, rows, at, nested ? ends : null);
      steps -= run.steps;
      if (steps < 0) return null;
      if (run.end < 0) continue;
      ends[at] = run.end;
      members[at] = run.members;
      flat[at] = nested ? 0 : 1;
      break;
    }
  }
  return { ends, members, flat };
}

function runAfter(
  sums: RowSums,
  rows: readonly number[],
  at: number,
  ends: Int32Array | null,
): { readonly end: number; readonly members: number; readonly steps: number } {
  const group = rows[at] as number;
  const measures = sums.measures.length;
  const acc = new Float64Array(measures);
  let members = 0;
  for (let place = at + 1; place < rows.length;) {
    const row = rows[place] as number;
    members++;
    place = ends ? (ends[place] as number) : place + 1;
    let equal = true;
    for (let measure = 0; measure < measures; measure++) {
      const sum = ((acc[measure] as number) += sums.value(measure, row));
      const over = sum - sums.value(measure, group);
      const allowed = sums.tolerance(measure, sum, members);
      if (over > allowed && sums.grows[measure]) return { end: -1, members, steps: members };
      if (Math.abs(over) > allowed) equal = false;
    }
    if (!equal) continue;
    // Rows of nothing but zeros that follow belong to the group: nobody would write them after it.
    while (place < rows.length && sums.isZero(rows[place] as number)) {
      place++;
      members++;
    }
    return { end: place, members, steps: members };
  }
  return { end: -1, members, steps: members };
}
