import type { HeaderUnit } from "../roles/header-unit";
import { isMeasure, isNumeric, type Role } from "../roles/role";
import { cellKind, type CellKind } from "./cell-kind";
import { readDates, understandDates, type DateContext } from "./dates";
import { understandNumbers } from "./numbers";
import type { Mark } from "./file-mark";
import type { ColumnForm, RawColumn } from "./raw-column";
import { listOf } from "./values";

/** What of the whole file decides how a column is read. */
export interface FormContext {
  readonly dates: DateContext;
  readonly mark: Mark;
}

/** How a column's cells are read: in the type that most of them have; the role its header claims only tips the balance. */
export function understandColumn(column: RawColumn, claimed: Role | undefined, unit: HeaderUnit | null, context: FormContext): ColumnForm {
  const { dates, mark } = context;
  const counts = countKinds(column);
  const known = column.cells.length - counts.missing;
  if (known === 0) return { type: "empty", multiplier: 1, notes: [] };
  if (claimed === "id" || claimed === "user") return { type: "id", multiplier: 1, notes: [] };
  const claimsDate = claimed === "date" || claimed === "periodStart" || claimed === "periodEnd";
  if (claimsDate && (counts.date + counts.number + counts.longDigits) / known >= 0.5) {
    const form = understandDates(column, dates);
    const read = readDates(column, form, dates);
    if (listOf(read.values).some((value) => value !== null) || read.notes.some((note) => note.key === "yearMissing")) return form;
  }
  if (counts.longDigits > known / 2) return { type: "id", multiplier: 1, notes: [] };
  if (counts.date / known > 0.5 && !(claimed && isMeasure(claimed))) return understandDates(column, dates);
  const numbers = counts.number / known;
  const claimsNumber = claimed !== undefined && isNumeric(claimed);
  if (numbers > 0.6 || (claimsNumber && numbers > 0.2)) return understandNumbers(column, unit, mark, dates.corrections.decimalMark);
  return { type: "text", multiplier: 1, notes: [] };
}

function countKinds(column: RawColumn): Readonly<Record<CellKind, number>> {
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
  return counts;
}
