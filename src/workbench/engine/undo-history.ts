import { IUndoRedoService, type Injector, type IUndoRedoItem } from "@univerjs/core";

/** What can be undone and done again, the latest last. */
export interface UndoHistory {
  readonly undos: readonly IUndoRedoItem[];
  readonly redos: readonly IUndoRedoItem[];
}

/** The service tells no more of its steps than the last one. */
interface Stacks {
  _getUndoStack(unitId: string): IUndoRedoItem[] | null;
  _getRedoStack(unitId: string): IUndoRedoItem[] | null;
}

/**
 * The steps of a workbook that is about to be closed and opened anew from what it saved. The grid forgets its steps with
 * the workbook, although they are data and name workbook, sheets and styles by ids that what was saved keeps.
 */
export function takeHistory(injector: Injector, unitId: string): UndoHistory {
  const stacks = injector.get(IUndoRedoService) as unknown as Stacks;
  return { undos: [...(stacks._getUndoStack(unitId) ?? [])], redos: [...(stacks._getRedoStack(unitId) ?? [])] };
}

/** Gives a workbook just opened the steps it had. Nothing is done or undone by it. */
export function giveHistory(injector: Injector, { undos, redos }: UndoHistory): void {
  const service = injector.get(IUndoRedoService);
  for (const step of [...undos, ...redos.toReversed()]) service.pushUndoRedo(step);
  redos.forEach(() => service.popUndoToRedo());
}
