import { rangeAt } from "./range-at";
import { runExcel } from "./run-excel";
import { sheetOfReference } from "../core/cells/sheet-name";
import { supports } from "./supports";
import type { FormulaUndo } from "./formula-insertion";

/**
 * Takes an inserted formula out again with its headings and puts back what was there: cells, number formats and widths. False, and nothing
 * changed, where the cell holds something else by now or its sheet is gone. A heading that was changed since stays.
 */
export function undoFormula({ address, formula, before, formats, headings, widths = [] }: FormulaUndo): Promise<boolean> {
  return runExcel("formula", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetOfReference(address) ?? "");
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    const target = rangeAt(context.workbook.worksheets, address);
    target.load("formulas,rowIndex");
    await context.sync();
    if (String(target.formulas[0]?.[0] ?? "") !== formula) return false;
    const above =
      headings && target.rowIndex > 0 ? target.getOffsetRange(-1, 0).getAbsoluteResizedRange(1, headings.texts.length) : undefined;
    above?.load("values");
    if (above) await context.sync();
    target.clear("Contents");
    if (formats) target.getAbsoluteResizedRange(formats.length, formats[0]?.length ?? 1).numberFormat = formats.map((row) => [...row]);
    for (const { column, width } of widths) target.getOffsetRange(0, column).format.columnWidth = width;
    if (above && headings) removeHeadings(above, headings);
    // What the formula filled must be free before anything is put back into it.
    if (before.length > 1 && supports("ExcelApi", "1.12")) await context.sync();
    for (const { row, column, formula: content } of before) target.getOffsetRange(row, column).formulas = [[content]];
    await context.sync();
    return true;
  });
}

function removeHeadings(above: Excel.Range, { texts, bold, wrapText }: NonNullable<FormulaUndo["headings"]>): void {
  texts.forEach((text, column) => {
    if (above.values[0]?.[column] === text) above.getCell(0, column).clear("Contents");
  });
  if (bold !== null) above.format.font.bold = bold;
  if (wrapText !== null) above.format.wrapText = wrapText;
}
