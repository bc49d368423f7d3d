import { rangeAt } from "./range-at";
import { runExcel } from "./run-excel";
import { sheetIn } from "./sheet-in";
import { supports } from "./supports";
import type { FormulaUndo } from "./workbook-port";

/**
 * Takes an inserted formula out again and puts back what was there: cells and number formats. False, and nothing changed, where
 * the cell holds something else by now or its sheet is gone.
 */
export function undoFormula({ address, rows, columns, formula, before, formats }: FormulaUndo): Promise<boolean> {
  return runExcel("formula", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetIn(address));
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    const target = rangeAt(context.workbook.worksheets, address);
    target.load("formulas");
    await context.sync();
    if (String(target.formulas[0]?.[0] ?? "") !== formula) return false;
    target.clear("Contents");
    const range = target.getAbsoluteResizedRange(rows, columns);
    if (formats) range.numberFormat = formats.map((row) => [...row]);
    // What the formula filled must be free before anything is put back into it.
    if (before.length > 1 && supports("ExcelApi", "1.12")) await context.sync();
    for (const { row, column, formula: content } of before) range.getCell(row, column).formulas = [[content]];
    await context.sync();
    return true;
  });
}
