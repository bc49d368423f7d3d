import type { IMutationInfo, Injector } from "@univerjs/core";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation, type ISheetNote } from "@univerjs/sheets-note";
import { referenceAfterAll, type StructuralChange } from "./structural-change";

/** Notes go with their cells. All that move are taken up before any is put down, because one may take another's place. */
export function followNotes(injector: Injector, unitId: string, changes: readonly StructuralChange[]) {
  const redos: IMutationInfo[][] = [[], []];
  const undos: IMutationInfo[][] = [[], []];
  for (const [sheetId, notes] of injector.get(SheetsNoteModel).getNotes().get(unitId) ?? []) {
    notes.forEach((note) => {
      const before = { sheetId, row: note.row, column: note.col, rows: 1, columns: 1 };
      const after = referenceAfterAll(before, changes);
      if (after === before) return;
      redos[0]?.push(noteTaken(unitId, sheetId, note));
      undos[1]?.push(notePut(unitId, sheetId, note));
      if (!after) return;
      const moved: ISheetNote = { ...note, row: after.row, col: after.column };
      redos[1]?.push(notePut(unitId, after.sheetId, moved));
      undos[0]?.push(noteTaken(unitId, after.sheetId, moved));
    });
  }
  return { redos: redos.flat(), undos: undos.flat() };
}

export const noteTaken = (unitId: string, sheetId: string, { id, row, col }: ISheetNote): IMutationInfo => ({
  id: RemoveNoteMutation.id,
  params: { unitId, sheetId, noteId: id, row, col },
});

export const notePut = (unitId: string, sheetId: string, note: ISheetNote): IMutationInfo => ({
  id: UpdateNoteMutation.id,
  params: { unitId, sheetId, row: note.row, col: note.col, note: structuredClone(note) },
});
