import { unitsOf } from "../../core/numeric/exact-units";
import { fieldCell } from "../../files/text/text-cell";
import { FileError } from "../../files/file-error";
import { withWesternSigns } from "../../files/text/western-signs";
import { readColumn } from "../../reading/columns/read-column";
import { valueAt } from "../../reading/columns/values";
import type { DateContext } from "../../reading/columns/dates";
import type { ColumnRecipe } from "../../reading/recipe";
import { DAY_SECONDS } from "../zone/wall-clock";

/** A run of bytes as a value. */
export type FieldValue = (bytes: Uint8Array, from: number, to: number) => number;

/** In the place of a field that holds nothing, and of one that cannot be read. */
export const BLANK = NaN;
export const UNREAD = Infinity;

/** How many texts of a column are remembered with what they were read as. */
const REMEMBERED = 1 << 16;

export function strictText(encoding: string): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return withWesternSigns(decoder.decode(bytes), encoding);
    } catch (problem) {
      if ((problem as Error).name === "TypeError") throw new FileError("unknown-encoding", {}, { cause: problem });
      throw problem;
    }
  };
}

/** One cell of a column, read as the recipe reads all of them; null where it holds nothing, undefined where it cannot be read. */
export function readCell(column: ColumnRecipe, dates: DateContext, text: string): number | string | null | undefined {
  const cells = [fieldCell(text)];
  const { values, notes } = readColumn({ at: column.at, header: column.header, rows: [0], cells, format: () => undefined }, column, dates);
  const lost = notes.some(({ key }) => key === "unreadableNumbers" || key === "unreadableDates");
  return lost ? undefined : valueAt(values, 0);
}

/** The number that a text is read as, worked out once for each text that repeats. */
function remembered(read: (text: string) => number | null | undefined, textOf: (bytes: Uint8Array) => string): FieldValue {
  let known = new Map<string, number>();
  return (bytes, from, to) => {
    const text = textOf(bytes.subarray(from, to));
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    const number = value === null ? BLANK : (value ?? UNREAD);
    if (known.size >= REMEMBERED) known = new Map();
    known.set(text, number);
    return number;
  };
}

const digit = (bytes: Uint8Array, at: number): number => {
  const value = (bytes[at] as number) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
};
const two = (bytes: Uint8Array, at: number): number => digit(bytes, at) * 10 + digit(bytes, at + 1);

/** Days from 1 March of year 0 to a day of the Gregorian calendar (Hinnant), less Excel's zero. */
function serialOfParts(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const fromMarch = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 693_899
  );
}

const [DASH, SLASH, SPACE, T, COLON] = [45, 47, 32, 84, 58];
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day, "2026-03-01" or "2026/03/01", as its serial; NaN for anything else, which the usual reading is asked about. */
function plainDay(bytes: Uint8Array, from: number): number {
  const mark = bytes[from + 4];
  if ((mark !== DASH && mark !== SLASH) || bytes[from + 7] !== mark) return NaN;
  const [year, month, day] = [two(bytes, from) * 100 + two(bytes, from + 2), two(bytes, from + 5), two(bytes, from + 8)];
  if (!(year > 1901 && month >= 1 && month <= 12 && day >= 1 && day <= (MONTH_DAYS[month - 1] as number))) return NaN;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return NaN;
  return serialOfParts(year, month, day);
}

/** Seconds since midnight of "10:05" or "10:05:30" up to the end; NaN for anything else. */
function plainTime(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if ((length !== 5 && length !== 8) || bytes[from + 2] !== COLON) return NaN;
  const seconds = length === 5 ? 0 : bytes[from + 5] === COLON ? two(bytes, from + 6) : NaN;
  const [hours, minutes] = [two(bytes, from), two(bytes, from + 3)];
  return hours <= 23 && minutes <= 59 && seconds <= 59 ? hours * 3600 + minutes * 60 + seconds : NaN;
}

/**
 * Times as Excel serials of whole seconds. Plain ones are read among the bytes; of others the day is read as the recipe reads it, once for
 * each day, where a plain time stands behind it, and else the whole text.
 */
export function timeValue(column: ColumnRecipe, dates: DateContext, textOf: (bytes: Uint8Array) => string): FieldValue {
  const read = (text: string): number | null | undefined => {
    const value = readCell(column, dates, text);
    return typeof value === "number" ? Math.floor(value * DAY_SECONDS + 0.5) / DAY_SECONDS : value === null ? null : undefined;
  };
  const other = remembered(read, textOf);
  return (bytes, from, to) => {
    if (from >= to) return BLANK;
    const day = to - from >= 10 ? plainDay(bytes, from) : NaN;
    if (!Number.isNaN(day)) {
      if (to - from === 10) return day;
      const mark = bytes[from + 10];
      const seconds = mark === SPACE || mark === T ? plainTime(bytes, from + 11, to) : NaN;
      if (!Number.isNaN(seconds)) return day + seconds / DAY_SECONDS;
    }
    const gap = bytes.lastIndexOf(SPACE, to - 1);
    const seconds = gap > from ? plainTime(bytes, gap + 1, to) : NaN;
    if (Number.isNaN(seconds)) return other(bytes, from, to);
    const own = other(bytes, from, gap);
    return Number.isInteger(own) ? own + seconds / DAY_SECONDS : other(bytes, from, to);
  };
}

const [POINT, MINUS] = [46, 45];
const MOST_DIGITS = 15;
const TENS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => Number(`1e${digits}`));

/** Amounts in whole ten-thousandths. Plain decimals are read among the bytes: digits over a power of ten, which is the nearest number. */
export function amountValue(column: ColumnRecipe, dates: DateContext, textOf: (bytes: Uint8Array) => string): FieldValue {
  const { multiplier, decimalMark } = column;
  const read = (text: string): number | null | undefined => {
    const value = readCell(column, dates, text);
    return typeof value === "number" ? unitsOf(value) : value === null ? null : undefined;
  };
  const blank = column.blankIsZero ? 0 : BLANK;
  const said = remembered(read, textOf);
  const other: FieldValue = (bytes, from, to) => {
    const value = said(bytes, from, to);
    return Number.isNaN(value) ? blank : value;
  };
  return (bytes, from, to) => {
    if (from >= to) return blank;
    let at = bytes[from] === MINUS ? from + 1 : from;
    let [digits, point, value] = [0, -1, 0];
    for (; at < to; at += 1) {
      const byte = bytes[at] as number;
      if (byte === POINT && point < 0 && decimalMark !== ",") point = at;
      else if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        digits += 1;
      } else break;
    }
    if (at < to || digits === 0 || digits > MOST_DIGITS || point === to - 1) return other(bytes, from, to);
    const number = point < 0 ? value : value / (TENS[to - 1 - point] as number);
    return unitsOf((bytes[from] === MINUS ? -number : number) * multiplier);
  };
}
