import { IUndoRedoService, type Injector } from "@univerjs/core";

/**
 * Joins everything a piece of work does into one undo step. Nested work belongs to the outer step, because the
 * undo service refuses to batch twice.
 */
export function undoJoiner(injector: Injector, unitId: string): <T>(work: () => Promise<T>) => Promise<T> {
  const service = injector.get(IUndoRedoService);
  let joining = false;
  return async (work) => {
    if (joining) return work();
    joining = true;
    const batch = service.__tempBatchingUndoRedo(unitId);
    try {
      return await work();
    } finally {
      batch.dispose();
      joining = false;
    }
  };
}
