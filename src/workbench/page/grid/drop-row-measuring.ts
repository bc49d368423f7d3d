import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  type IMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/sheets";

/**
 * The grid measures rows in idle time and would go on with a sheet that has been removed meanwhile, or with a workbook
 * that has been closed,
 * which throws. So what still waits is called off before.
 */
export function dropRowMeasuring(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  const waiting = new Map<string, IMarkDirtyRowAutoHeightOperationParams[]>();
  const marked = commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const mark = params as IMarkDirtyRowAutoHeightOperationParams;
    waiting.set(mark.subUnitId, [...(waiting.get(mark.subUnitId) ?? []), mark].slice(-500));
  });
  const callOff = (subUnitId: string): void => {
    for (const { unitId, id } of waiting.get(subUnitId) ?? [])
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, id });
    waiting.delete(subUnitId);
  };
  const removing = commands.beforeCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id) callOff((params as { subUnitId: string }).subUnitId);
  });
  return {
    dispose() {
      marked.dispose();
      removing.dispose();
      for (const sheetId of [...waiting.keys()]) callOff(sheetId);
    },
  };
}
