import type { IWorkbookData } from "@univerjs/core";
import { START_GRID } from "./excel-grid";

/** A new workbook: one empty sheet. */
export const blankWorkbook = (): Partial<IWorkbookData> => ({
  id: "workbook",
  name: "Book1",
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", ...START_GRID } },
});
