import { dateOfSerial } from "../../core/cells/serial-date";
import type { DateReading } from "../parse/date";
import type { RawColumn } from "./raw-column";

type Readings = readonly (readonly [index: number, reading: number | DateReading | null])[];

/** Two-digit years of reports; no list of days holds only days from the twentieth on, and of so few kinds. */
const isYear = (number: number): boolean => number >= 20 && number <= 39;
const MOST_YEARS = 4;

/** Whether "Oct-25", "Nov-25", "Jan-26" are months of years and not days. */
export function numbersAreYears(readings: Readings): boolean {
  const numbers = readings.flatMap(([, reading]) =>
    reading !== null && typeof reading !== "number" && reading.kind === "monthNumber" ? [reading.date.number] : [],
  );
  return numbers.length > 0 && numbers.every(isYear) && new Set(numbers).size <= MOST_YEARS;
}

/**
 * Whether Excel took months for days when it opened the file: of "Oct-25" it makes 25 October of the current year, shown as
 * d-mmm. All days are then of one year, and few of them.
 */
export function serialsAreMonths(column: RawColumn, readings: Readings): boolean {
  const days = readings.flatMap(([index, reading]) => (typeof reading === "number" ? [{ index, ...dateOfSerial(reading) }] : []));
  const [first] = days;
  if (!first || days.length < readings.filter(([, reading]) => reading !== null).length) return false;
  const shown = days.every(({ index }) => /^d{1,2}[-/ ]mmm$/i.test((column.format(index) ?? "").replace(/\[[^\]]*\]|;@$/g, "")));
  const kinds = new Set(days.map(({ day }) => day));
  const months = new Set(days.map(({ month }) => month));
  return shown && days.every(({ day, year }) => isYear(day) && year === first.year) && kinds.size <= MOST_YEARS && months.size >= 2;
}
