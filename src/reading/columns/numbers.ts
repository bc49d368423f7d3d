import { decimalCommaEvidence } from "../parse/decimal-comma";
import { isMissing } from "../parse/missing";
import { parseNumber } from "../parse/number";
import type { Note } from "../note";
import type { HeaderUnit } from "../roles/header-unit";
import { detailOf, placeIn, type ColumnForm, type ColumnValues, type RawColumn } from "./raw-column";
import { numberValues } from "./values";

/** How a column's numbers are written: the mark of their decimals, their unit and currency. */
export function understandNumbers(column: RawColumn, unit: HeaderUnit | null): ColumnForm {
  const comma = decimalCommaEvidence(textsOf(column));
  const currency = unit?.currency ?? firstCurrency(column, comma !== null);
  const place = comma && { row: comma.row, column: column.at };
  const notes: readonly Note[] =
    comma && place ? [{ key: "decimalComma", certainty: "guess", cell: place, detail: { header: column.header, text: comma.text } }] : [];
  return {
    type: "number",
    multiplier: unit?.multiplier ?? 1,
    decimalMark: comma ? "," : ".",
    notes,
    ...(currency === undefined ? {} : { currency }),
  };
}

function firstCurrency(column: RawColumn, decimalComma: boolean): string | undefined {
  for (const [, text] of textsOf(column)) {
    const currency = parseNumber(text, decimalComma)?.currency;
    if (currency !== undefined) return currency;
  }
  return undefined;
}

/** A column of numbers, whatever they were written as. What cannot be read is missing, counted and shown. */
export function readNumbers(column: RawColumn, { decimalMark, multiplier }: ColumnForm): ColumnValues {
  let fromText = 0,
    unreadable = 0,
    firstUnreadable = -1;
  const values = numberValues(column.cells.length, (index) => {
    const cell = column.cells[index] ?? null;
    if (isMissing(cell)) return null;
    if (typeof cell === "number") return cell * multiplier;
    const parsed = typeof cell === "string" ? parseNumber(cell, decimalMark === ",") : null;
    if (!parsed) {
      if (unreadable++ === 0) firstUnreadable = index;
      return null;
    }
    fromText++;
    return parsed.scaled || parsed.percent ? parsed.value : parsed.value * multiplier;
  });
  const lost: Note = {
    key: "unreadableNumbers",
    certainty: "guess",
    cell: placeIn(column, firstUnreadable),
    detail: { ...detailOf(column, firstUnreadable), count: unreadable },
  };
  return { values, fromText, notes: unreadable > 0 ? [lost] : [] };
}

function* textsOf(column: RawColumn): Iterable<readonly [number, string]> {
  for (const [index, cell] of column.cells.entries())
    if (typeof cell === "string" && !isMissing(cell)) yield [column.rows[index] ?? 0, cell];
}
