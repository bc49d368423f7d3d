import { rangeAt } from "./range-at";
import { runExcel } from "./run-excel";

/** Brings a cell, named with its sheet, to the front and selects it. */
export const showCell = (address: string): Promise<void> =>
  runExcel("goTo", async (context) => {
    const cell = rangeAt(context.workbook.worksheets, address);
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });
