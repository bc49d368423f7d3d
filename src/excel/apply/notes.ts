import { addressOf } from "../address";
import { action, type Stage } from "./action";

/** Notes on cells (ExcelApi 1.18). */
export const notes: Stage = (plan) =>
  plan.notes.map((note) =>
    action(2, note, (sheet) => {
      sheet.notes.add(addressOf({ ...note, rows: 1, columns: 1 }), note.text);
    }),
  );
