import type { Area } from "../../plan/sheet-plan";
import { rowSlices } from "../apply/row-slices";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that are scattered over a sheet as few rectangles, each small enough for one call. Takes time by the number of cells. */
export function cellBlocks(cells: readonly Place[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else if (last?.row !== row || last.column + last.columns - 1 !== column) runs.push({ row, column, rows: 1, columns: 1 });
  }
  const blocks: (typeof runs)[number][] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows += 1;
    else {
      blocks.push(run);
      open.set(key, run);
    }
  }
  return blocks.flatMap(rowSlices);
}
