import type { Corner, FormulaItem, FormulaItems } from "../../../core/cells/formula/formula-item";
import { FORMULA_LIMITS } from "../../../core/cells/formula/formula-limits";

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

const wrapped = (at: number, count: number): number => ((at % count) + count) % count;

function moved(corner: Corner, { rows, columns }: Step, around: boolean): Corner | undefined {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  const down = row === undefined || !around ? row : wrapped(row, FORMULA_LIMITS.rows);
  const across = column === undefined || !around ? column : wrapped(column, FORMULA_LIMITS.columns);
  if (
    (down !== undefined && (down < 0 || down >= FORMULA_LIMITS.rows)) ||
    (across !== undefined && (across < 0 || across >= FORMULA_LIMITS.columns))
  )
    return undefined;
  return { ...corner, ...(down === undefined ? {} : { row: down }), ...(across === undefined ? {} : { column: across }) };
}

/**
 * The references without a dollar sign as they are so many rows and columns further on. In a name they come out again on the other
 * side of the sheet (`around`), in a formula that was filled they are lost.
 */
export function shiftReferences(items: FormulaItems, step: Step, around: boolean): FormulaItems {
  if (step.rows === 0 && step.columns === 0) return items;
  return items.map((item): FormulaItem => {
    if (item.kind !== "reference") return item;
    const [from, to] = [moved(item.cells.from, step, around), moved(item.cells.to, step, around)];
    return from && to ? { ...item, cells: { from, to } } : { kind: "error", code: "#REF!" };
  });
}
