import { ICommandService, IUndoRedoService, sequenceExecute, type IMutationInfo } from "@univerjs/core";
import type { Engine } from "../create-engine";

/** Does what the mutations say, as a step of undo (part of one where several are being joined). */
export function pushUndo(
  engine: Pick<Engine, "injector" | "workbook">,
  redos: readonly IMutationInfo[],
  undos: readonly IMutationInfo[],
): void {
  if (redos.length === 0) return;
  const done = sequenceExecute([...redos], engine.injector.get(ICommandService));
  if (!done.result) throw new Error("The grid refused a change.");
  engine.injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: engine.workbook.getId(), redoMutations: [...redos], undoMutations: [...undos] });
}
