import { columnLetters } from "../../core/cells/column-letters";
import { action, type Stage } from "./action";

/** Columns that one click on the outline hides (ExcelApi 1.10). */
export const columnGroups: Stage = (plan) =>
  plan.columnGroups.map(({ at, count }) =>
    action(2, null, (sheet) => {
      sheet.getRange(`${columnLetters(at)}:${columnLetters(at + count - 1)}`).group("ByColumns");
    }),
  );
