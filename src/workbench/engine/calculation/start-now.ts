import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

type Dirty = Record<string, unknown>;

interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Dirty;
  _setTimeoutKey: number;
  _generateDirty(commands: readonly ICommandInfo[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
}

/**
 * The grid begins to calculate a tenth of a second after the last change, so that a burst of changes is calculated once. Who waits for the
 * results has made all his changes: for him it begins at once. Nothing happens where no change waits.
 */
export function startNow(injector: Injector): void {
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const changes = trigger._waitingCommandQueue;
  if (changes.length === 0) return;
  clearTimeout(trigger._setTimeoutKey);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(changes));
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...trigger._executingDirtyData }, { onlyLocal: true });
}
