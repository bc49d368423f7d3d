import { columnIndex } from "../../core/cells/column-letters";
import type { Area } from "../../plan/sheet-plan";

/** `$B$4:$D$9` as an area; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address);
  if (!found) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}
