import type { CellValue } from "../../core/cell";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import type { StatedYear } from "../header/stated-year";
import type { Note } from "../note";
import { readDate, type DateReading } from "../parse/date";
import { isMissing } from "../parse/missing";
import { isPlausibleSerial, statedDay } from "../parse/serial";
import type { Corrections } from "../recipe";
import { detailOf, placeIn, type ColumnForm, type ColumnValues, type RawColumn } from "./raw-column";
import { numberValues } from "./values";

export interface DateContext {
  readonly dateSystem: 1900 | 1904;
  readonly year: StatedYear | null;
  readonly corrections: Corrections;
}

/** How a column's days are written: whether the day or the month comes first, where that is open. */
export function understandDates(column: RawColumn, context: DateContext): ColumnForm {
  const evidence = { dayFirst: -1, monthFirst: -1, any: -1 };
  for (const [index, reading] of readings(column, context.dateSystem)) {
    if (reading === null || typeof reading === "number" || reading.kind !== "ambiguous") continue;
    if (evidence.any < 0) evidence.any = index;
    if (reading.date.first > 12 && evidence.dayFirst < 0) evidence.dayFirst = index;
    if (reading.date.second > 12 && evidence.monthFirst < 0) evidence.monthFirst = index;
  }
  if (evidence.any < 0) return { type: "date", multiplier: 1, notes: [] };
  const chosen = context.corrections.dateOrder;
  const dateOrder = chosen ?? (evidence.dayFirst >= 0 ? "dayFirst" : "monthFirst");
  const proof = evidence[dateOrder];
  const index = proof >= 0 ? proof : evidence.any;
  const certainty = chosen ? "chosen" : proof >= 0 ? "fact" : "guess";
  const note: Note = { key: dateOrder, certainty, cell: placeIn(column, index), detail: detailOf(column, index) };
  return { type: "date", multiplier: 1, dateOrder, notes: [note] };
}

/** A column of dates as serials of the 1900 system, whatever they were written as. Times of day are dropped. */
export function readDates(column: RawColumn, { dateOrder }: Pick<ColumnForm, "dateOrder">, context: DateContext): ColumnValues {
  const years = yearKeeper(context);
  const unreadable: number[] = [],
    yearless: number[] = [];
  let fromText = 0;
  const serials: (number | null)[] = [];
  for (const [index, reading] of readings(column, context.dateSystem)) {
    if (reading === null && !isMissing(column.cells[index] ?? null)) unreadable.push(index);
    if (reading === null || typeof reading === "number") {
      serials.push(reading);
      continue;
    }
    fromText++;
    if (reading.kind === "full") serials.push(reading.date.serial);
    else if (reading.kind === "yearless") {
      yearless.push(index);
      serials.push(years(reading.date.month, reading.date.day));
    } else {
      const { first, second, year } = reading.date;
      serials.push(dateOrder === "dayFirst" ? statedDay(year, second, first) : statedDay(year, first, second));
    }
  }
  const [firstLost = 0] = unreadable;
  const lost: Note = {
    key: "unreadableDates",
    certainty: "guess",
    cell: placeIn(column, firstLost),
    detail: { ...detailOf(column, firstLost), count: unreadable.length },
  };
  const notes = [...(unreadable.length > 0 ? [lost] : []), ...yearless.slice(0, 1).map((index) => yearNote(context, column, index))];
  return { values: numberValues(serials.length, (index) => serials[index] ?? null), fromText, notes };
}

function* readings(column: RawColumn, dateSystem: 1900 | 1904): Iterable<readonly [number, number | DateReading | null]> {
  // A day stands in many rows: each distinct text is read once.
  const known = new Map<string, DateReading | null>();
  const readText = (text: string): DateReading | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readDate(text);
    known.set(text, reading);
    return reading;
  };
  for (const [index, cell] of column.cells.entries()) {
    yield [
      index,
      typeof cell === "string" ? (isMissing(cell) ? null : readText(cell)) : readNumber(cell, dateSystem, column.format(index)),
    ];
  }
}

function readNumber(cell: Exclude<CellValue, string>, dateSystem: 1900 | 1904, format: string | undefined): number | DateReading | null {
  if (typeof cell !== "number") return null;
  if (cell >= 19_000_101 && cell <= 21_991_231) return readDate(String(cell));
  const serial = Math.floor(cell) + (dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return isPlausibleSerial(serial) || (format !== undefined && format !== "General" && cell >= 1) ? serial : null;
}

/** Gives days without a year the stated one, and the next where a list runs from December into January. */
function yearKeeper({ corrections, year: stated }: DateContext): (month: number, day: number) => number | null {
  let year = corrections.year ?? stated?.year ?? null;
  let last: number | null = null;
  return (month, day) => {
    if (year === null) return null;
    if (last !== null && last - month >= 6) year++;
    else if (last !== null && month - last >= 6) year--;
    last = month;
    return statedDay(year, month, day);
  };
}

function yearNote({ corrections, year }: DateContext, column: RawColumn, index: number): Note {
  const cell = placeIn(column, index);
  const detail = detailOf(column, index);
  if (corrections.year !== undefined)
    return { key: "yearFromTitle", certainty: "chosen", cell, detail: { ...detail, year: corrections.year } };
  if (!year) return { key: "yearMissing", certainty: "guess", cell, detail };
  return { key: "yearFromTitle", certainty: "guess", cell: year.cell ?? cell, detail: { ...detail, year: year.year, from: year.text } };
}
