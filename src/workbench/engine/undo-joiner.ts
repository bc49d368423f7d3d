import {
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type IMutationInfo,
  type IUndoRedoItem,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import {
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";

/** What a sheet takes with it when it goes. Everything else it has is kept outside it and must be taken back too. */
const OF_THE_SHEET = new Set(
  [SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation].map(
    ({ id }) => id,
  ),
);

/** Without the emptying of cells on sheets that are removed next: slow, and the grid cannot draw a sheet that is gone. */
function withoutNeedless(undo: readonly IMutationInfo[]): IMutationInfo[] {
  const sheetOf = ({ params }: IMutationInfo) => (params as { subUnitId?: string }).subUnitId;
  const removed = new Set(undo.filter(({ id }) => id === RemoveSheetMutation.id).map(sheetOf));
  return undo.filter((each) => !(OF_THE_SHEET.has(each.id) && removed.has(sheetOf(each))));
}

/** The service tells the last step of what has the focus only. */
interface Stacks {
  _getUndoStack(unitId: string): IUndoRedoItem[] | null;
}

export interface UndoJoiner {
  /**
   * Joins everything a piece of work does into one undo step. Nested work belongs to the outer step. The service's
   * own batching takes the parts back in the order they were done, so that a new sheet would be removed before what
   * was written on it; here the last is taken back first.
   */
  asOneUndo<T>(work: () => Promise<T>): Promise<T>;
  /** Work that fails is taken back: the workbook and its undo steps are as before. */
  allOrNothing<T>(work: () => Promise<T>): Promise<T>;
  /** Does what follows from the last thing done, as a part of its undo step. */
  joinToLast(redos: IMutationInfo[], undos: IMutationInfo[]): void;
  /** The step that was done last. */
  readonly last: IUndoRedoItem | undefined;
  /** Does what follows from an earlier step, once it has been worked out, as a part of that one. */
  joinTo(step: IUndoRedoItem | undefined, redos: IMutationInfo[], undos: IMutationInfo[]): void;
}

export function undoJoiner(injector: Injector, unitId: string): UndoJoiner {
  const service = injector.get(IUndoRedoService);
  const commands = injector.get(ICommandService);
  let joining = false;
  let before: Nullable<IUndoRedoItem> = null;
  let ends: number[] = [];
  /** The step being joined, once something was done. */
  const step = (): IUndoRedoItem | undefined => {
    const top = service.pitchTopUndoElement();
    return top && top !== before ? top : undefined;
  };
  const partsFrom = (undo: readonly IMutationInfo[], first: number): IMutationInfo[][] =>
    ends.slice(first).map((end, i) => undo.slice(ends[first + i - 1] ?? 0, end));

  async function asOneUndo<T>(work: () => Promise<T>): Promise<T> {
    if (joining) return work();
    joining = true;
    before = service.pitchTopUndoElement();
    ends = [];
    const batch = service.__tempBatchingUndoRedo(unitId);
    const pushed = service.undoRedoStatus$.subscribe(() => {
      const top = step();
      if (top) ends.push(top.undoMutations.length);
    });
    try {
      return await work();
    } finally {
      pushed.unsubscribe();
      batch.dispose();
      const top = step();
      if (top) top.undoMutations = withoutNeedless(partsFrom(top.undoMutations, 0).toReversed().flat());
      // Whatever was done has failed and is taken back already: there is nothing to undo, and nothing to do again.
      if (top && top.undoMutations.length === 0 && top.redoMutations.length === 0) service.popUndoToRedo();
      joining = false;
    }
  }

  function allOrNothing<T>(work: () => Promise<T>): Promise<T> {
    return asOneUndo(async () => {
      const first = ends.length;
      const redone = step()?.redoMutations.length ?? 0;
      try {
        return await work();
      } catch (error) {
        const top = step();
        if (top) {
          for (const part of partsFrom(top.undoMutations, first).toReversed()) sequenceExecute(part, commands);
          top.undoMutations.length = ends[first - 1] ?? 0;
          top.redoMutations.length = redone;
          ends.length = first;
        }
        throw error;
      }
    });
  }

  function joinToLast(redos: IMutationInfo[], undos: IMutationInfo[]): void {
    sequenceExecute(redos, commands);
    if (joining) return service.pushUndoRedo({ unitID: unitId, redoMutations: redos, undoMutations: undos });
    add(lastStep(), redos, undos);
  }

  // Not the top of what has the focus: while a cell is edited that is the editor's own text.
  const lastStep = (): IUndoRedoItem | undefined => (service as unknown as Stacks)._getUndoStack(unitId)?.at(-1);
  const add = (to: IUndoRedoItem | undefined, redos: readonly IMutationInfo[], undos: readonly IMutationInfo[]): void => {
    to?.redoMutations.push(...redos);
    to?.undoMutations.unshift(...undos);
  };

  return {
    asOneUndo,
    allOrNothing,
    joinToLast,
    get last() {
      return lastStep();
    },
    joinTo(to, redos, undos) {
      if (to === lastStep()) return joinToLast(redos, undos);
      sequenceExecute(redos, commands);
      add(to, redos, undos);
    },
  };
}
