import type { Engine } from "../../engine/create-engine";
import type { WorkbookRecord } from "./workbook-record";

/** Which sheet is shown and what is selected on it. */
export function readView({ workbook }: Engine): WorkbookRecord["view"] {
  const sheet = workbook.getActiveSheet();
  return { sheetId: sheet?.getSheetId() ?? "", selection: sheet?.getSelection()?.getActiveRange()?.getA1Notation() ?? "A1" };
}
