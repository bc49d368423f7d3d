import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation, RemoveSheetMutation, type IMarkDirtyRowAutoHeightOperationParams } from "@univerjs/sheets";

/**
 * The grid measures rows in idle time and would go on with a sheet that has been removed meanwhile, which throws.
 * So what still waits for a sheet is called off before it goes.
 */
export function dropRowMeasuring(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  const waiting = new Map<string, IMarkDirtyRowAutoHeightOperationParams[]>();
  const marked = commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const mark = params as IMarkDirtyRowAutoHeightOperationParams;
    waiting.set(mark.subUnitId, [...(waiting.get(mark.subUnitId) ?? []), mark].slice(-500));
  });
  const removing = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { subUnitId } = params as { subUnitId: string };
    for (const { unitId, id: task } of waiting.get(subUnitId) ?? []) commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, id: task });
    waiting.delete(subUnitId);
  });
  return {
    dispose() {
      marked.dispose();
      removing.dispose();
    },
  };
}
