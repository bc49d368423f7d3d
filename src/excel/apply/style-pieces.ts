import type { Area, StyleRun } from "../../plan/sheet-plan";
import { rectangles } from "./rectangles";

export interface StylePiece {
  readonly area: Area;
  /** The run this is left of. */
  readonly run: StyleRun;
}

/**
 * What is left to see of each run once later runs lie over it, as rectangles that do not overlap. Each cell then has
 * exactly one style, and the order in which they are set no longer matters.
 */
export function stylePieces(runs: readonly StyleRun[]): readonly StylePiece[] {
  const owner = new Map<number, number>();
  const key = (row: number, column: number): number => row * 16384 + column;
  runs.forEach(({ area }, index) => {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) owner.set(key(row, column), index);
    }
  });
  return runs.flatMap((run, index) =>
    rectangles(run.area, (row, column) => owner.get(key(row, column)) === index).map((area) => ({ area, run })),
  );
}
