import { ICommandService, IUndoRedoService, mergeWorksheetSnapshotWithDefault, type IWorksheetData } from "@univerjs/core";
import { InsertSheetMutation, InsertSheetUndoMutationFactory, RemoveSheetMutation } from "@univerjs/sheets";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";

/**
 * Adds a sheet at the end and leaves the one that is shown, as Excel does; the grid's own command would show the new one.
 * Source: `WorksheetCollection.add` in Microsoft's reference.
 */
export function addSheet(host: HostContext, sheet: Partial<IWorksheetData>): void {
  const { injector, workbook } = host.engine;
  const params = { unitId: workbook.getId(), index: workbook.getSheets().length, sheet: mergeWorksheetSnapshotWithDefault(sheet) };
  const undo = InsertSheetUndoMutationFactory(injector, params);
  // The grid shows a sheet that was inserted here, and not one that came from elsewhere.
  if (!injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, params, { fromCollab: true }))
    throw new HostError("GeneralException");
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: params.unitId,
    undoMutations: [{ id: RemoveSheetMutation.id, params: undo }],
    redoMutations: [{ id: InsertSheetMutation.id, params }],
  });
}
