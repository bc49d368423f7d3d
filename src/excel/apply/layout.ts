import { colorOf } from "../../design/cell-styles";
import { columnLetters } from "../../core/cells/column-letters";
import { columnPoints } from "../column-points";
import { action, type Stage } from "./action";

/** Column widths, row heights, tab colour; no gridlines. */
export const layout: Stage = (plan) => [
  action(2, plan.tabColor, (sheet) => {
    sheet.showGridlines = false;
    if (plan.tabColor) sheet.tabColor = colorOf(plan.tabColor);
  }),
  ...plan.columns.map(({ at, count, width }) =>
    action(2, null, (sheet) => {
      sheet.getRange(`${columnLetters(at)}:${columnLetters(at + count - 1)}`).format.columnWidth = columnPoints(width);
    }),
  ),
  ...plan.rows.map(({ at, count, height }) =>
    action(2, null, (sheet) => {
      sheet.getRange(`${at + 1}:${at + count}`).format.rowHeight = height;
    }),
  ),
];
