import type { CellBlock, PlanCell } from "../../plan/sheet-plan";
import { literalText } from "../literal-text";
import { action, type PlanAction, type Stage } from "./action";
import { rangeOf } from "./range-of";
import { rowSlices } from "./row-slices";

const isConstant = (cell: PlanCell | undefined): cell is string | number | boolean =>
  cell !== null && cell !== undefined && typeof cell !== "object";

const written = (cell: PlanCell | undefined): string | number | boolean | null => {
  if (!isConstant(cell)) return null;
  return typeof cell === "string" ? literalText(cell) : cell;
};

/** Everything that is not a formula. A null in what is written leaves its cell alone. */
export const constants: Stage = (plan) => plan.blocks.flatMap(blockActions);

function blockActions(block: CellBlock): readonly PlanAction[] {
  const columns = block.cells[0]?.length ?? 0;
  if (columns === 0 || !block.cells.some((row) => row.some(isConstant))) return [];
  return rowSlices({ row: block.row, column: block.column, rows: block.cells.length, columns }).flatMap((slice) => {
    const from = slice.row - block.row;
    const rows = block.cells.slice(from, from + slice.rows);
    if (!rows.some((row) => row.some(isConstant))) return [];
    const values = rows.map((row) => Array.from({ length: columns }, (_, column) => written(row[column])));
    return action(1, values, (sheet) => {
      rangeOf(sheet, slice).values = values;
    });
  });
}
