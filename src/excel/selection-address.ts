import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-port";

/**
 * The selection as a formula writes it, with its sheet. Whole columns and rows are cut to what of the sheet is used, which custom functions
 * need: of two columns side by side both end in the same row, whichever has blanks at its end.
 */
export function selectionAddress(): Promise<string> {
  return runExcel("selection", async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load("areaCount");
    const range = selected.areas.getItemAt(0);
    range.load("address,isEntireColumn,isEntireRow");
    const used = range.getIntersectionOrNullObject(range.worksheet.getUsedRange(true)).load("address");
    await context.sync();
    if (selected.areaCount > 1) throw new WorkbookError("selection", "InvalidSelection", true, "Several areas are selected.");
    return (range.isEntireColumn || range.isEntireRow) && !used.isNullObject ? used.address : range.address;
  });
}
