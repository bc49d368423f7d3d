import { serializeRange } from "@univerjs/engine-formula";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Engine } from "../../engine/create-engine";
import { sheetView } from "../charts/sheet-view";
import type { WorkbookRecord } from "./workbook-record";

/** Which sheet is shown, what is selected on it and how far it is scrolled. */
export function readView({ workbook, injector }: Engine): WorkbookRecord["view"] {
  const sheet = workbook.getActiveSheet();
  // A workbook that has just been opened may be kept before it is drawn: nobody has scrolled it yet.
  const scroll = sheetView(injector, workbook.getId()) && sheet?.getScrollState();
  // The range object of the sheet would refuse whole rows and columns that reach beyond its present size.
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return {
    sheetId: sheet?.getSheetId() ?? "",
    selection: selected ? serializeRange(selected) : "A1",
    row: scroll?.sheetViewStartRow ?? 0,
    column: scroll?.sheetViewStartColumn ?? 0,
  };
}
