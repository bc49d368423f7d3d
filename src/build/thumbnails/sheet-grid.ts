import { columnWidth, rowHeightInPx } from "../../plan/cell-sizes";
import type { Area, SheetPlan } from "../../plan/sheet-plan";

/** Where the columns and rows of a sheet stand, in px from its top left corner. */
export interface SheetGrid {
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
  /** The cells of which anything is within so many px. */
  readonly within: (width: number, height: number) => Area;
}

/** No plan shows more on its first screen. */
const LIMIT = { rows: 120, columns: 80 } as const;

function edges(count: number, size: (at: number) => number): number[] {
  const found = [0];
  for (let at = 0; at < count; at++) found.push((found.at(-1) ?? 0) + size(at));
  return found;
}

export function sheetGrid(plan: SheetPlan): SheetGrid {
  const x = edges(LIMIT.columns, (at) => columnWidth(plan, at));
  const y = edges(LIMIT.rows, (at) => rowHeightInPx(plan, at));
  const at = (list: readonly number[], index: number): number => list[Math.min(index, list.length - 1)] ?? 0;
  return {
    left: (column) => at(x, column),
    top: (row) => at(y, row),
    within: (width, height) => ({
      row: 0,
      column: 0,
      rows: y.filter((edge) => edge < height).length,
      columns: x.filter((edge) => edge < width).length,
    }),
  };
}
