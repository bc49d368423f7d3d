import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  type ICommand,
  type IMutationInfo,
  type Injector,
} from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { getSheetCommandTarget, SetWorksheetOrderCommand, SetWorksheetOrderMutation, SheetInterceptorService } from "@univerjs/sheets";

interface Moving {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly order: number;
}

let installed = false;

/**
 * A sheet that is moved takes its cells into, or out of, references through several sheets: they are calculated anew, and those of which it
 * is an end follow `rewriteSheets`. The grid moves the tab and asks nobody.
 */
export function installSheetMoves(injector: Injector): void {
  injector.get(IActiveDirtyManagerService).register(SetWorksheetOrderMutation.id, {
    commandId: SetWorksheetOrderMutation.id,
    // What reads other cells now is found when formulas are spelled out.
    getDirtyData: () => ({ dirtyRanges: [] }),
  });
  if (installed) return;
  installed = true;
  const command = SetWorksheetOrderCommand as unknown as ICommand<Moving>;
  command.handler = (accessor, params) => {
    const target = getSheetCommandTarget(accessor.get(IUniverInstanceService), params);
    if (!target || !params) return false;
    const { workbook, unitId, subUnitId } = target;
    const follow = accessor.get(SheetInterceptorService).onCommandExecute({ id: SetWorksheetOrderCommand.id, params });
    const from = workbook.getConfig().sheetOrder.indexOf(subUnitId);
    const move = (fromOrder: number, toOrder: number): IMutationInfo => ({
      id: SetWorksheetOrderMutation.id,
      params: { unitId, subUnitId, fromOrder, toOrder },
    });
    const redoMutations = [move(from, params.order), ...follow.redos];
    const undoMutations = [...follow.undos, move(params.order, from)];
    if (!sequenceExecute(redoMutations, accessor.get(ICommandService)).result) return false;
    accessor.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations, undoMutations });
    return true;
  };
}
