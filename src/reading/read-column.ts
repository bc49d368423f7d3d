import { isCellError } from "../core/cell";
import { cellKind, isLongDigits, type CellKind } from "./cell-kind";
import type { ColumnValues, RawColumn } from "./column-values";
import { isMissing } from "./parse/missing";
import { normalize } from "./parse/normalize";
import { readDates, type DateContext } from "./parse/read-dates";
import { readNumbers } from "./parse/read-numbers";
import type { HeaderUnit } from "./roles/header-unit";
import { isMeasure, type Role } from "./roles/role";
import type { Note } from "./table-reading";

/** Numbers keep 15 digits; an identifier above that has lost its last ones. */
const KEPT_DIGITS = 1e15;

/** A column's values in the type that most of them have; the role its header claims only tips the balance. */
export function readColumn(column: RawColumn, claimed: Role | undefined, unit: HeaderUnit | null, dates: DateContext): ColumnValues {
  const counts: Record<CellKind, number> = { missing: 0, number: 0, date: 0, longDigits: 0, text: 0 };
  const kinds = new Map<string, CellKind>();
  for (const [index, cell] of column.cells.entries()) {
    let kind = typeof cell === "string" ? kinds.get(cell) : undefined;
    if (!kind) {
      kind = cellKind(cell, column.format(index));
      if (typeof cell === "string") kinds.set(cell, kind);
    }
    counts[kind]++;
  }
  const known = column.cells.length - counts.missing;
  if (known === 0) return { type: "empty", values: column.cells.map(() => null), fromText: 0, multiplier: 1, notes: [] };
  if (claimed === "id" || claimed === "user" || counts.longDigits > known / 2) return asTexts(column, "id");
  const claimsDate = claimed === "date" || claimed === "periodEnd";
  if (claimsDate && (counts.date + counts.number) / known >= 0.5) {
    const read = readDates(column, dates);
    if (read.values.some((value) => value !== null) || read.notes.some((note) => note.key === "yearMissing")) return read;
  }
  if (counts.date / known > 0.5 && !(claimed && isMeasure(claimed))) return readDates(column, dates);
  const numbers = counts.number / known;
  const claimsNumber = claimed !== undefined && (isMeasure(claimed) || claimed === "ratio" || claimed === "stock" || claimed === "visitors");
  if (numbers > 0.6 || (claimsNumber && numbers > 0.2)) return readNumbers(column, unit);
  return asTexts(column, "text");
}

function asTexts(column: RawColumn, type: "id" | "text"): ColumnValues {
  const notes: Note[] = [];
  const lost = type === "id" ? column.cells.findIndex((cell) => typeof cell === "number" && Math.abs(cell) >= KEPT_DIGITS) : -1;
  if (lost >= 0) notes.push({ key: "digitsLost", certainty: "fact", cell: { row: column.rows[lost] ?? 0, column: column.at }, detail: { header: column.header } });
  const values = column.cells.map((cell) => {
    if (isMissing(cell) || isCellError(cell)) return null;
    // Exports protect long ids with a leading apostrophe.
    if (typeof cell === "string") return isLongDigits(cell) ? cell.trim().replace(/^'/, "") : normalize(cell);
    return typeof cell === "number" && Math.abs(cell) >= 1e15 ? cell.toLocaleString("en-US", { useGrouping: false }) : String(cell);
  });
  return { type, values, fromText: 0, multiplier: 1, notes };
}
