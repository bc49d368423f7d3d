import { PX_PER_POINT } from "../../design/page-sizes";
import { pxOfCharacters } from "../../design/text-metrics";
import type { Area, SheetPlan } from "../../plan/sheet-plan";

/** Where the columns and rows of a sheet stand, in px from its top left corner. */
export interface SheetGrid {
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
  /** The cells of which anything is within so many px. */
  readonly within: (width: number, height: number) => Area;
}

const DEFAULT_CHARACTERS = 8.43;
const DEFAULT_POINTS = 15;

/** No plan shows more on its first screen. */
const LIMIT = { rows: 120, columns: 80 } as const;

function edges(count: number, runs: readonly { at: number; count: number; size: number }[], otherwise: number): number[] {
  const steps = new Array<number>(count).fill(otherwise);
  for (const { at, count: length, size } of runs) steps.fill(size, at, Math.min(at + length, count));
  const found = [0];
  for (const step of steps) found.push((found.at(-1) ?? 0) + step);
  return found;
}

export function sheetGrid(plan: SheetPlan): SheetGrid {
  const widths = plan.columns.map(({ at, count, width }) => ({ at, count, size: pxOfCharacters(width) }));
  const heights = plan.rows.map(({ at, count, height }) => ({ at, count, size: height * PX_PER_POINT }));
  const x = edges(LIMIT.columns, widths, pxOfCharacters(DEFAULT_CHARACTERS));
  const y = edges(LIMIT.rows, heights, DEFAULT_POINTS * PX_PER_POINT);
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
