import { isCellError, type CellValue } from "../../core/cell";
import type { Note } from "../note";
import { isMissing } from "../parse/missing";
import { normalize } from "../parse/normalize";
import { isLongDigits } from "./cell-kind";
import { readDates, type DateContext } from "./dates";
import { readNumbers } from "./numbers";
import { placeIn, type ColumnForm, type ColumnValues, type RawColumn } from "./raw-column";
import { textValues } from "./values";

/** Numbers keep 15 digits; an identifier above that has lost its last ones. */
const KEPT_DIGITS = 1e15;

/** A column's cells as values, in the form that was understood. */
export function readColumn(column: RawColumn, form: ColumnForm, dates: DateContext): ColumnValues {
  if (form.type === "date") return readDates(column, form, dates);
  if (form.type === "number") return readNumbers(column, form);
  return readTexts(column, form.type);
}

function readTexts(column: RawColumn, type: "id" | "text" | "empty"): ColumnValues {
  const lost = type === "id" ? column.cells.findIndex((cell) => typeof cell === "number" && Math.abs(cell) >= KEPT_DIGITS) : -1;
  const note: Note = { key: "digitsLost", certainty: "fact", cell: placeIn(column, lost), detail: { header: column.header } };
  // Names repeat: each distinct cell is read once.
  const known = new Map<CellValue, string | null>();
  const values = textValues(column.cells.length, (index) => {
    const cell = column.cells[index] ?? null;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = textOf(cell);
    known.set(cell, text);
    return text;
  });
  return { values, fromText: 0, notes: lost >= 0 ? [note] : [] };
}

function textOf(cell: CellValue): string | null {
  if (isMissing(cell) || isCellError(cell)) return null;
  // Exports protect long ids with a leading apostrophe.
  if (typeof cell === "string") return isLongDigits(cell) ? cell.trim().replace(/^'/, "") : normalize(cell);
  return typeof cell === "number" && Math.abs(cell) >= KEPT_DIGITS ? cell.toLocaleString("en-US", { useGrouping: false }) : String(cell);
}
