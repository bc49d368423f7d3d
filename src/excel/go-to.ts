import { runExcel } from "./run-excel";

/** Brings a sheet to the front. */
export const goTo = (sheetId: string): Promise<void> =>
  runExcel("goTo", async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
