import { groupEnds, type Groups } from "./group-ends";
import type { RowSums } from "./row-sums";

/** Rows that sum up the run of rows below or above them, as pasted pivot tables have them. */
export interface PivotGroups {
  readonly side: "above" | "below";
  /** Which row each group is, and of how many. */
  readonly groups: ReadonlyMap<number, number>;
  /** For each row within a group the row of the innermost one. */
  readonly parents: ReadonlyMap<number, number>;
  /** Whether every row belongs to a group. */
  readonly whole: boolean;
  /** How many rows belong to groups. */
  readonly covered: number;
  /** How many digits had to agree. */
  readonly digits: number;
}

/** The groups of a table, above their rows or below, whichever explains more of it; null where there are none. */
export function pivotGroups(sums: RowSums, rows: readonly number[]): PivotGroups | null {
  if (rows.length < 3 || sums.measures.length === 0) return null;
  const found = [
    traverse(sums, rows, "above"),
    // A grand total may stand at the end although the groups stand above their rows, or at the beginning although they stand below.
    traverse(sums, rows.slice(0, -1), "above"),
    traverse(sums, [...rows].reverse(), "below"),
    traverse(sums, rows.slice(1).reverse(), "below"),
  ].flatMap((each) => each ?? []);
  return found.reduce<PivotGroups | null>((best, each) => (best === null || isBetter(each, best) ? each : best), null);
}

const isBetter = (one: PivotGroups, other: PivotGroups): boolean =>
  one.whole === other.whole ? one.covered > other.covered || (one.covered === other.covered && one.digits > other.digits) : one.whole;

function traverse(sums: RowSums, rows: readonly number[], side: PivotGroups["side"]): PivotGroups | null {
  const found = groupEnds(sums, rows);
  if (!found) return null;
  const groups = new Map<number, number>();
  const parents = new Map<number, number>();
  let whole = true,
    covered = 0;
  for (let place = 0; place < rows.length; place = found.ends[place] as number) {
    if (found.members[place] === 0) {
      whole &&= sums.isZero(rows[place] as number);
      continue;
    }
    covered += (found.ends[place] as number) - place;
    collect(found, rows, place, groups, parents);
  }
  const several = [...groups].filter(([, members]) => members > 1);
  if (several.length === 0) return null;
  const digits = several.reduce((sum, [row]) => sum + sums.digits(row), 0);
  return { side, groups, parents, whole, covered, digits };
}

function collect(found: Groups, rows: readonly number[], from: number, groups: Map<number, number>, parents: Map<number, number>): void {
  const open: { readonly place: number; readonly parent: number }[] = [{ place: from, parent: -1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const row = rows[next.place] as number;
    if (next.parent >= 0) parents.set(row, next.parent);
    const members = found.members[next.place] as number;
    if (members === 0) continue;
    groups.set(row, members);
    const end = found.ends[next.place] as number;
    for (let place = next.place + 1; place < end;) {
      if (found.flat[next.place] === 1) parents.set(rows[place++] as number, row);
      else {
        open.push({ place, parent: row });
        place = found.ends[place] as number;
      }
    }
  }
}
