import type { CellValue } from "../../core/cell";
import type { ColumnValues, RawColumn } from "../column-values";
import type { Note, ReadingHints } from "../table-reading";
import type { StatedYear } from "../stated-year";
import { readDate, type DateReading } from "./date";
import { isMissing } from "./missing";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import { isPlausibleSerial, serialOf } from "./serial";

export interface DateContext {
  readonly dateSystem: 1900 | 1904;
  readonly year: StatedYear | null;
  readonly hints: ReadingHints;
}

/** A column of dates as serials of the 1900 system, whatever they were written as. Times of day are dropped. */
export function readDates(column: RawColumn, context: DateContext): ColumnValues {
  const notes: Note[] = [];
  const readings = column.cells.map((cell, index) => readCell(cell, context.dateSystem, column.format(index)));
  const order = orderOf(column, readings, context.hints, notes);
  const years = yearKeeper(context);
  let fromText = 0, unreadable = 0, yearless = 0, first = -1;
  const values = readings.map((reading, index) => {
    if (reading === null || typeof reading === "number") {
      if (reading === null && !isMissing(column.cells[index] ?? null)) { unreadable++; if (first < 0) first = index; }
      return reading;
    }
    fromText++;
    if (reading.kind === "full") return reading.date.serial;
    if (reading.kind === "yearless") {
      yearless++;
      return years(reading.date.month, reading.date.day);
    }
    const { first: a, second: b, year } = reading.date;
    return order === "dayFirst" ? serialOf(year, b, a) : serialOf(year, a, b);
  });
  const at = (index: number) => ({ row: column.rows[index] ?? 0, column: column.at });
  if (unreadable > 0) notes.push({ key: "unreadableDates", certainty: "guess", cell: at(first), detail: { header: column.header, count: unreadable, text: String(column.cells[first] ?? "") } });
  if (yearless > 0) notes.push(yearNote(context, column, readings.findIndex((each) => typeof each === "object" && each?.kind === "yearless")));
  return { type: "date", values, fromText, multiplier: 1, notes };
}

function readCell(cell: CellValue, dateSystem: 1900 | 1904, format: string | undefined): number | DateReading | null {
  if (isMissing(cell) || typeof cell === "boolean") return null;
  if (typeof cell === "number") {
    if (cell >= 19_000_101 && cell <= 21_991_231) return readDate(String(cell));
    const serial = Math.floor(cell) + (dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0);
    return isPlausibleSerial(serial) || (format !== undefined && format !== "General" && cell >= 1) ? serial : null;
  }
  return typeof cell === "string" ? readDate(cell) : null;
}

function orderOf(column: RawColumn, readings: readonly (number | DateReading | null)[], hints: ReadingHints, notes: Note[]): "dayFirst" | "monthFirst" {
  let dayFirst = -1, monthFirst = -1, any = -1;
  for (const [index, reading] of readings.entries()) {
    if (reading === null || typeof reading === "number" || reading.kind !== "ambiguous") continue;
    if (any < 0) any = index;
    if (reading.date.first > 12 && dayFirst < 0) dayFirst = index;
    if (reading.date.second > 12 && monthFirst < 0) monthFirst = index;
  }
  if (any < 0) return "monthFirst";
  const order = hints.dateOrder ?? (dayFirst >= 0 ? "dayFirst" : "monthFirst");
  const evidence = order === "dayFirst" ? dayFirst : monthFirst;
  const index = evidence >= 0 ? evidence : any;
  notes.push({
    key: order, certainty: hints.dateOrder ? "chosen" : evidence >= 0 ? "fact" : "guess",
    cell: { row: column.rows[index] ?? 0, column: column.at }, detail: { header: column.header, text: String(column.cells[index] ?? "") },
  });
  return order;
}

/** Gives days without a year the stated one, and the next where a list runs from December into January. */
function yearKeeper(context: DateContext): (month: number, day: number) => number | null {
  let year = context.hints.year ?? context.year?.year ?? null;
  let last: number | null = null;
  return (month, day) => {
    if (year === null) return null;
    if (last !== null && last - month >= 6) year++;
    else if (last !== null && month - last >= 6) year--;
    last = month;
    return serialOf(year, month, day);
  };
}

function yearNote(context: DateContext, column: RawColumn, index: number): Note {
  const cell = { row: column.rows[index] ?? 0, column: column.at };
  const detail = { header: column.header, text: String(column.cells[index] ?? "") };
  if (context.hints.year !== undefined) return { key: "yearFromTitle", certainty: "chosen", cell, detail: { ...detail, year: context.hints.year } };
  if (!context.year) return { key: "yearMissing", certainty: "guess", cell, detail };
  return { key: "yearFromTitle", certainty: "guess", cell: context.year.cell ?? cell, detail: { ...detail, year: context.year.year, from: context.year.text } };
}
