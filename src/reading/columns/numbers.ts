import { currencyInFormat } from "../currencies/currency-code";
import { markEvidence } from "../parse/decimal-mark";
import { isMissing } from "../parse/missing";
import { parseNumber } from "../parse/number";
import type { Note } from "../note";
import type { HeaderUnit } from "../roles/header-unit";
import type { Mark } from "./file-mark";
import { detailOf, placeIn, type ColumnForm, type ColumnValues, type RawColumn } from "./raw-column";
import { numberValues } from "./values";

/** Cells that are looked at to tell how a column is written. */
const LOOKED_AT = 2000;

/** How a column's numbers are written: the mark of decimals, the file's unless its own cells say otherwise, their unit and currency. */
export function understandNumbers(column: RawColumn, unit: HeaderUnit | null, mark: Mark, chosen: Mark | undefined): ColumnForm {
  const own = chosen ?? ownMark(column) ?? mark;
  const currency = unit?.currency ?? firstCurrency(column, own === ",");
  return {
    type: "number",
    multiplier: unit?.multiplier ?? 1,
    decimalMark: own,
    notes: [],
    ...(currency === undefined ? {} : { currency }),
  };
}

function ownMark(column: RawColumn): Mark | null {
  let commas = 0,
    points = 0;
  for (const [index, text] of textsOf(column)) {
    if (index >= LOOKED_AT) break;
    const evidence = markEvidence(text);
    if (evidence === "comma") commas++;
    else if (evidence === "point") points++;
  }
  return commas === points ? null : commas > points ? "," : ".";
}

function firstCurrency(column: RawColumn, decimalComma: boolean): string | undefined {
  for (const [, text] of textsOf(column)) {
    const currency = parseNumber(text, decimalComma)?.currency;
    if (currency !== undefined) return currency;
  }
  for (const index of column.cells.keys()) {
    const currency = currencyInFormat(column.format(index))?.code;
    if (currency !== undefined || index >= LOOKED_AT) return currency;
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
  for (const [index, cell] of column.cells.entries()) if (typeof cell === "string" && !isMissing(cell)) yield [index, cell];
}
