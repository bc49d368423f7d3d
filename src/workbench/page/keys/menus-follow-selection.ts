import { ICommandService, type IDisposable } from "@univerjs/core";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { Engine } from "../../engine/create-engine";

/**
 * What the toolbar and the menus offer follows the cells that are selected, however they came to be: the grid asks anew only after the
 * mouse and its own arrow keys. Cells gone to by the name box, by Home or by another sheet's tab were offered what fitted those before: no
 * merging on an empty sheet after a table, and no rows of the table for Shift+F10.
 */
export function menusFollowSelection({ injector, workbook }: Engine): IDisposable {
  const selections = injector.get(SheetsSelectionsService);
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    // Once for all that one deed selects, and before the next can begin: what is typed into the name box by then would be put back.
    queueMicrotask(() => {
      asked = false;
      const sheet = workbook.getActiveSheet().getSheetId();
      const selected = selections.getWorkbookSelections(workbook.getId()).getSelectionsOfWorksheet(sheet);
      if (selected.length > 0) selections.setSelections(workbook.getId(), sheet, [...selected], SelectionMoveType.MOVE_END);
    });
  };
  return injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const silent = id === SetSelectionsOperation.id && (params as ISetSelectionsOperationParams).type === undefined;
    if (silent || id === SetWorksheetActiveOperation.id) ask();
  });
}
