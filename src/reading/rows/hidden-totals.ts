import type { Grid } from "../grid";
import type { Question } from "../question";
import type { Recipe } from "../recipe";
import { dataRows } from "./data-rows";
import { rowTotals, type RowTotals } from "./row-totals";

/**
 * Totals that do not fit the rows in sight but those with the hidden ones: what differs are the hidden rows, and that is what is asked.
 */
export function withHiddenRows(grid: Grid, recipe: Recipe, totals: RowTotals): RowTotals {
  const { hiddenRows } = grid.cells;
  const stated = totals.questions.filter(({ key }) => key === "statedTotal");
  const [first] = stated;
  if (hiddenRows.length === 0 || recipe.corrections.includeHidden || !first) return totals;
  const whole = { ...recipe, corrections: { ...recipe.corrections, includeHidden: true } };
  const all = rowTotals(grid, whole, dataRows(grid, whole));
  const open = new Set(all.questions.filter(({ key }) => key === "statedTotal").map(({ cell }) => cell.row));
  const solved = stated.filter(({ cell }) => !open.has(cell.row));
  const [shown] = solved;
  if (!shown) return totals;
  const question: Question = {
    key: "hiddenRows",
    cell: shown.cell,
    detail: { ...shown.detail, count: hiddenRows.length },
    choices: [
      { key: "leftOut", correction: { includeHidden: false } },
      { key: "included", correction: { includeHidden: true } },
    ],
    chosen: "leftOut",
  };
  const rows = new Set(solved.map(({ cell }) => cell.row));
  return {
    ...totals,
    questions: [question, ...totals.questions.filter((each) => !solved.includes(each))],
    notes: totals.notes.filter(({ key, cell }) => key !== "statedTotal" || !cell || !rows.has(cell.row)),
  };
}
