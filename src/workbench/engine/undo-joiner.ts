import { IUndoRedoService, type IMutationInfo, type Injector } from "@univerjs/core";
import {
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";

/** What a sheet takes with it when it goes. Everything else it has is kept outside it and must be taken back too. */
const OF_THE_SHEET = new Set(
  [SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation].map(({ id }) => id),
);

/** Without the emptying of cells on sheets that are removed next: slow, and the grid cannot draw a sheet that is gone. */
function withoutNeedless(undo: readonly IMutationInfo[]): IMutationInfo[] {
  const sheetOf = ({ params }: IMutationInfo) => (params as { subUnitId?: string }).subUnitId;
  const removed = new Set(undo.filter(({ id }) => id === RemoveSheetMutation.id).map(sheetOf));
  return undo.filter((each) => !(OF_THE_SHEET.has(each.id) && removed.has(sheetOf(each))));
}

/**
 * Joins everything a piece of work does into one undo step. Nested work belongs to the outer step. The service's
 * own batching takes the parts back in the order they were done, so that a new sheet would be removed before what
 * was written on it; here the last is taken back first.
 */
export function undoJoiner(injector: Injector, unitId: string): <T>(work: () => Promise<T>) => Promise<T> {
  const service = injector.get(IUndoRedoService);
  let joining = false;
  return async (work) => {
    if (joining) return work();
    joining = true;
    const before = service.pitchTopUndoElement();
    const ends: number[] = [];
    const batch = service.__tempBatchingUndoRedo(unitId);
    const pushed = service.undoRedoStatus$.subscribe(() => {
      const top = service.pitchTopUndoElement();
      if (top && top !== before) ends.push(top.undoMutations.length);
    });
    try {
      return await work();
    } finally {
      pushed.unsubscribe();
      batch.dispose();
      const top = service.pitchTopUndoElement();
      if (top && top !== before) {
        const parts = ends.map((end, i) => top.undoMutations.slice(ends[i - 1] ?? 0, end));
        top.undoMutations = withoutNeedless(parts.toReversed().flat());
      }
      joining = false;
    }
  };
}
