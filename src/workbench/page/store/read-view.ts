import type { Engine } from "../../engine/create-engine";
import type { WorkbookRecord } from "./workbook-record";

/** Which sheet is shown, what is selected on it and how far it is scrolled. */
export function readView({ workbook }: Engine): WorkbookRecord["view"] {
  const sheet = workbook.getActiveSheet();
  const scroll = sheet?.getScrollState();
  return {
    sheetId: sheet?.getSheetId() ?? "",
    selection: sheet?.getSelection()?.getActiveRange()?.getA1Notation() ?? "A1",
    row: scroll?.sheetViewStartRow ?? 0,
    column: scroll?.sheetViewStartColumn ?? 0,
  };
}
