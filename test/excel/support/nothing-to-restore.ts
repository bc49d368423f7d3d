import type { Lang } from "../../../src/core/lang";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { planOf as sheetOf } from "../../../src/taskpane/state/plan-of";
import { planOf as planned } from "../../templates/support/every-plan";
import { openExcel } from "./open-excel";

/** That a sheet which was just inserted is as its template has it: nothing of it would be restored. */
export const nothingToRestore = (plans: readonly (readonly [id: string, lang: Lang])[]): void =>
  test.each(plans)("%s in %s has nothing to restore when it is new", async (id, lang) => {
    const excel = await openExcel();
    try {
      const { sheetId } = await excelWorkbook.insertPlan(() => planned(id, lang));
      const damage = await excelWorkbook.damage(sheetId, sheetOf);
      expect(damage).toEqual({ cells: [], names: [], validations: [], conditionals: [], gone: [] });
    } finally {
      excel.close();
    }
  });
