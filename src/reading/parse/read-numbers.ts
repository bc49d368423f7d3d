import type { ColumnValues, RawColumn } from "../column-values";
import type { HeaderUnit } from "../roles/header-unit";
import type { Note } from "../table-reading";
import { decimalCommaEvidence } from "./decimal-comma";
import { isMissing } from "./missing";
import { parseNumber } from "./number";

/** A column of numbers, whatever they were written as. What cannot be read is missing, counted and shown. */
export function readNumbers(column: RawColumn, unit: HeaderUnit | null): ColumnValues {
  const notes: Note[] = [];
  const comma = decimalCommaEvidence(textsOf(column));
  if (comma) notes.push({ key: "decimalComma", certainty: "guess", cell: { row: comma.row, column: column.at }, detail: { header: column.header, text: comma.text } });
  const multiplier = unit?.multiplier ?? 1;
  let fromText = 0, unreadable = 0, firstUnreadable = -1;
  let currency = unit?.currency;
  const values = column.cells.map((cell, index) => {
    if (isMissing(cell)) return null;
    if (typeof cell === "number") return cell * multiplier;
    const parsed = typeof cell === "string" ? parseNumber(cell, comma !== null) : null;
    if (!parsed) {
      unreadable++;
      if (firstUnreadable < 0) firstUnreadable = index;
      return null;
    }
    fromText++;
    currency ??= parsed.currency;
    return parsed.scaled || parsed.percent ? parsed.value : parsed.value * multiplier;
  });
  if (unreadable > 0) {
    const row = column.rows[firstUnreadable] ?? 0;
    notes.push({ key: "unreadableNumbers", certainty: "guess", cell: { row, column: column.at }, detail: { header: column.header, count: unreadable, text: String(column.cells[firstUnreadable] ?? "") } });
  }
  return { type: "number", values, fromText, multiplier, notes, ...(currency === undefined ? {} : { currency }) };
}

function* textsOf(column: RawColumn): Iterable<readonly [number, string]> {
  for (const [index, cell] of column.cells.entries()) if (typeof cell === "string" && !isMissing(cell)) yield [column.rows[index] ?? 0, cell];
}
