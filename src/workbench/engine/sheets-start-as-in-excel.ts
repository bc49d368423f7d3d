import { ICommandService, type Injector, type IWorksheetData } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import { START_GRID } from "./excel-grid";

/** A sheet that a person adds has rows and columns of Excel's sizes; the grid's own are higher and wider. */
export function sheetsStartAsInExcel(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetCommand.id || !params) return;
    const asked = params as { sheet?: Partial<IWorksheetData> };
    asked.sheet = { ...START_GRID, ...asked.sheet };
  });
}
