import type { CellBlock, PlanCell } from "../../plan/sheet-plan";
import { coalesceCells } from "../../plan/coalesce-cells";
import { placeKey } from "../../plan/standing/cells-of";
import { action, type PlanAction, type Stage } from "./action";
import { rangeOf } from "./range-of";
import { rectangles } from "./rectangles";
import { rowSlices } from "./row-slices";

const isFormula = (cell: PlanCell | undefined): cell is { readonly formula: string } => typeof cell === "object" && cell !== null;

/**
 * Formulas only, after tables and names exist: Excel refuses a structured reference to a table that is not there yet,
 * and a formula written before its name would first calculate to #NAME?.
 */
export const formulas: Stage = (plan) => {
  const waiting = new Set((plan.linked ?? []).map(placeKey));
  return plan.blocks.flatMap((block) => blockActions(block, waiting));
};

/** The formulas over other sheets, once these are there too. */
export const linkedFormulas: Stage = ({ linked = [] }) =>
  coalesceCells(linked.map(({ row, column, formula }) => ({ row, column, cell: { formula } }))).flatMap((block) =>
    blockActions(block, new Set()),
  );

function blockActions(block: CellBlock, waiting: ReadonlySet<string>): readonly PlanAction[] {
  const cellAt = (row: number, column: number): PlanCell | undefined =>
    waiting.has(placeKey({ row, column })) ? undefined : block.cells[row - block.row]?.[column - block.column];
  const area = { row: block.row, column: block.column, rows: block.cells.length, columns: block.cells[0]?.length ?? 0 };
  return rectangles(area, (row, column) => isFormula(cellAt(row, column)))
    .flatMap(rowSlices)
    .map((slice) => {
      const texts = Array.from({ length: slice.rows }, (_, r) =>
        Array.from({ length: slice.columns }, (_, c) => {
          const cell = cellAt(slice.row + r, slice.column + c);
          return isFormula(cell) ? cell.formula : null;
        }),
      );
      return action(1, texts, (sheet) => {
        rangeOf(sheet, slice).formulas = texts;
      });
    });
}
