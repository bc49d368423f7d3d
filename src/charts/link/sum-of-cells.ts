import type { SheetCells } from "../../reading/sheet-cells";
import type { CellAt } from "../../reading/note";
import { sourceRef } from "./source-ref";

/** Excel takes 255 arguments and 8,192 characters; beyond that a formula cannot list its cells. */
const MOST_AREAS = 250;
export const MOST_CHARACTERS = 8000;

/** SUM over scattered cells, those below each other as one range; null where they are too many to list. */
export function sumOfCells(source: SheetCells, cells: readonly CellAt[]): string | null {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1 });
  }
  if (runs.length === 0) return "0";
  const formula = `SUM(${runs.map((run) => sourceRef(source, run.row, run.column, run.rows)).join(",")})`;
  return runs.length <= MOST_AREAS && formula.length <= MOST_CHARACTERS ? formula : null;
}
