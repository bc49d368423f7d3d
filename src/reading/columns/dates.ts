import type { CellValue } from "../../core/cell";
import { dateOfSerial, isoDayOfSerial } from "../../core/cells/serial-date";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import type { StatedYear } from "../header/stated-year";
import type { Note } from "../note";
import { readDate, serialIn, serialOfWeek, type AmbiguousDate, type DateReading } from "../parse/date";
import { epochOf } from "../parse/epoch";
import { isMissing } from "../parse/missing";
import { isPlausibleSerial, statedDay } from "../parse/serial";
import type { Corrections, DateOrder } from "../recipe";
import { orderOf } from "./date-order";
import { numbersAreYears, serialsAreMonths } from "./months-as-days";
import { detailOf, placeIn, type ColumnForm, type ColumnValues, type RawColumn } from "./raw-column";
import { numberValues } from "./values";

export interface DateContext {
  readonly dateSystem: 1900 | 1904;
  readonly year: StatedYear | null;
  readonly corrections: Corrections;
  /** The order of day and month that the file leans to. */
  readonly lean?: DateOrder | null;
}

/** How a column's days are written: which of three numbers is the day, and whether days are months whose year was taken for a day. */
export function understandDates(column: RawColumn, context: DateContext): ColumnForm {
  const all = [...readings(column, context.dateSystem)];
  const dateForm = context.corrections.dateForms?.[column.at] ?? (numbersAreYears(all) || serialsAreMonths(column, all) ? "month" : "day");
  const turned = all.find(([, reading]) => (dateForm === "month" ? typeof reading === "number" || reading?.kind === "monthNumber" : false));
  const months: readonly Note[] = turned
    ? [
        {
          key: "yearTakenForDay",
          certainty: "guess",
          cell: placeIn(column, turned[0]),
          detail: { header: column.header, text: writtenAs(column, turned) },
        },
      ]
    : [];
  const counted = column.cells.findIndex((cell) => epochOf(cell) !== null);
  const epoch: readonly Note[] =
    counted < 0 ? [] : [{ key: "sinceEpoch", certainty: "guess", cell: placeIn(column, counted), detail: detailOf(column, counted) }];
  const form = { type: "date", multiplier: 1, ...(dateForm === "month" && { dateForm }) } as const;
  const open = all.flatMap(([index, reading]) => (isOpen(reading) ? [{ index, date: reading.date }] : []));
  const [first] = open;
  if (!first) return { ...form, notes: [...months, ...epoch] };
  const dates = open.map(({ date }) => date);
  const chosen = context.corrections.dateOrder;
  const found = orderOf(dates, context.lean ?? null);
  const dateOrder = chosen ?? found.order;
  const proof = open.find(({ date }) => serialIn(date, dateOrder === "dayFirst" ? "monthFirst" : "dayFirst") === null) ?? first;
  const certainty = chosen ? "chosen" : found.by === "fact" ? "fact" : "guess";
  const detail = { ...detailOf(column, proof.index), by: found.by };
  return { ...form, dateOrder, notes: [...months, ...epoch, { key: dateOrder, certainty, cell: placeIn(column, proof.index), detail }] };
}

const wholly = (serial: number): DateReading => ({ kind: "full", date: { serial, grain: "day" } });

const isOpen = (reading: number | DateReading | null): reading is { readonly kind: "ambiguous"; readonly date: AmbiguousDate } =>
  reading !== null && typeof reading !== "number" && reading.kind === "ambiguous";

const writtenAs = (column: RawColumn, [index, reading]: readonly [number, number | DateReading | null]): string =>
  typeof reading === "number" ? isoDayOfSerial(reading) : String(column.cells[index] ?? "");

/** A column of dates as serials of the 1900 system, whatever they were written as; a time of day is the fraction. */
export function readDates(column: RawColumn, form: Pick<ColumnForm, "dateOrder" | "dateForm">, context: DateContext): ColumnValues {
  const years = yearKeeper(context);
  const unreadable: number[] = [],
    yearless: number[] = [];
  let fromText = 0;
  const serials: (number | null)[] = [];
  for (const [index, reading] of readings(column, context.dateSystem)) {
    if (reading === null && !isMissing(column.cells[index] ?? null)) unreadable.push(index);
    if (reading === null || typeof reading === "number") {
      serials.push(reading !== null && form.dateForm === "month" ? monthOfDay(reading) : reading);
      continue;
    }
    fromText++;
    if (isYearless(reading, form)) yearless.push(index);
    serials.push(serialOf(reading, form, years));
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

const isYearless = ({ kind }: DateReading, { dateForm }: Pick<ColumnForm, "dateForm">): boolean =>
  kind === "yearless" || kind === "yearlessWeek" || (kind === "monthNumber" && dateForm !== "month");

function serialOf(
  reading: DateReading,
  { dateOrder, dateForm }: Pick<ColumnForm, "dateOrder" | "dateForm">,
  years: YearKeeper,
): number | null {
  switch (reading.kind) {
    case "full":
      return reading.date.serial;
    case "ambiguous":
      return serialIn(reading.date, dateOrder ?? "monthFirst");
    case "yearlessWeek": {
      const year = years(Math.min(12, Math.ceil(reading.week / 4.4)));
      return year === null ? null : serialOfWeek(year, reading.week);
    }
    case "monthNumber": {
      const { month, number } = reading.date;
      if (dateForm === "month") return statedDay(2000 + number, month, 1);
      const year = years(month);
      return year === null ? null : statedDay(year, month, number);
    }
    case "yearless": {
      const year = years(reading.date.month);
      const day = year === null ? null : statedDay(year, reading.date.month, reading.date.day);
      return day === null ? null : day + reading.date.time;
    }
  }
}

/** 25 October of the year in which the file was opened is October 2025. */
function monthOfDay(serial: number): number | null {
  const { month, day } = dateOfSerial(serial);
  return statedDay(2000 + day, month, 1);
}

function* readings(column: RawColumn, dateSystem: 1900 | 1904): Iterable<readonly [number, number | DateReading | null]> {
  // A day stands in many rows: each distinct text is read once.
  const known = new Map<string, DateReading | null>();
  const readText = (text: string): DateReading | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const epoch = epochOf(text);
    const reading = epoch === null ? readDate(text) : wholly(epoch);
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
  const epoch = epochOf(cell);
  if (epoch !== null) return wholly(epoch);
  if (cell >= 19_000_101 && cell <= 21_991_231) return readDate(String(cell));
  if (cell >= 190_001 && cell <= 219_912 && cell % 100 >= 1 && cell % 100 <= 12) return readDate(`${Math.floor(cell / 100)}-${cell % 100}`);
  const serial = cell + (dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return isPlausibleSerial(serial) || (format !== undefined && format !== "General" && cell >= 1) ? serial : null;
}

type YearKeeper = (month: number) => number | null;

/** Gives days without a year the stated one, and the next where a list runs from December into January. */
function yearKeeper({ corrections, year: stated }: DateContext): YearKeeper {
  let year = corrections.year ?? stated?.year ?? null;
  let last: number | null = null;
  return (month) => {
    if (year === null) return null;
    if (last !== null && last - month >= 6) year++;
    else if (last !== null && month - last >= 6) year--;
    last = month;
    return year;
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
