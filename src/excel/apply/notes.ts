import { cellAddress } from "../../plan/area";
import { action, type Stage } from "./action";

/** Notes on cells (ExcelApi 1.18). */
export const notes: Stage = (plan) =>
  plan.notes.map((note) =>
    action(2, note, (sheet) => {
      sheet.notes.add(cellAddress(note.row, note.column), note.text);
    }),
  );
