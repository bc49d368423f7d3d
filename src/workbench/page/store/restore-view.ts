import type { Engine } from "../../engine/create-engine";
import type { WorkbookRecord } from "./workbook-record";

/** Shows again what was shown. A sheet that no longer exists is not missed. */
export function restoreView({ workbook }: Engine, view: WorkbookRecord["view"]): void {
  const sheet = workbook.getSheetBySheetId(view.sheetId);
  if (sheet === null) return;
  workbook.setActiveSheet(sheet);
  const range = sheet.getRange(view.selection);
  range.activate();
  sheet.scrollToCell(Math.max(0, range.getRow() - 3), Math.max(0, range.getColumn() - 1));
}
