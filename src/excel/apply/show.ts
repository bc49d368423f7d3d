import { action, type Stage } from "./action";

/** Brings the sheet to the front with its first input selected. */
export const show: Stage = (plan) => [
  action(3, null, (sheet) => {
    sheet.activate();
    sheet.getRangeByIndexes(plan.home.row, plan.home.column, 1, 1).select();
  }),
];
