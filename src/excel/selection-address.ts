import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-port";

/** The selection as a formula writes it, with its sheet. Whole columns and rows are cut to their used part, which custom functions need. */
export function selectionAddress(): Promise<string> {
  return runExcel("selection", async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load("areaCount");
    const range = selected.areas.getItemAt(0);
    range.load("address,isEntireColumn,isEntireRow");
    const used = range.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    if (selected.areaCount > 1) throw new WorkbookError("selection", "InvalidSelection", true, "Several areas are selected.");
    return (range.isEntireColumn || range.isEntireRow) && !used.isNullObject ? used.address : range.address;
  });
}
