import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** What the engine keeps of changes until it calculates. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: number;
  _executingDirtyData: object;
  readonly _executionInProgressParams: object | null;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(before: object, more: object): object;
}

/**
 * The engine begins to calculate a tenth of a second after the last change, so that somebody who types quickly is not held up. Who asks for
 * results would wait for that too: what is due is begun at once then. A calculation that runs is left to the engine, which stops and renews it.
 */
export function beginAtOnce(injector: Injector): () => void {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  return () => {
    const waiting = trigger._waitingCommandQueue;
    if (waiting.length === 0 || trigger._executionInProgressParams !== null) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...trigger._executingDirtyData }, { onlyLocal: true });
  };
}
