import type { CellError, CellValue } from "../../../core/cell";
import { isCellError } from "../../../core/cell";
import { dateOfDay, dayOfDate, daysInMonth, LAST_DAY, weekdayOfDay } from "../../../core/cells/calendar-days";
import { asNumber, NUM, VALUE } from "../../../core/cells/coerce";
import { dateOfText, dateTimeOfText, timeOfText } from "../../../core/cells/date-of-text";
import { roundHalfAway } from "../../../core/cells/round-decimal";
import { each, number, or, text, today, whole, type Reader, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The library had no 29 February 1900, no day 0, and read few of the texts Excel takes for dates. Sources: Microsoft Support, the page
 * of each function ("DATE function", "EDATE function", "WEEKNUM function", "DATEDIF function" …); Microsoft Learn, "Excel incorrectly
 * assumes that the year 1900 is a leap year".
 */
const inCalendar = (value: number | CellError): number | CellError =>
  isCellError(value) || (value >= 0 && value < LAST_DAY + 1) ? value : NUM;
const moment: Reader<number> = { read: (cell) => inCalendar(number.read(cell)) };
/** The day of a date with a time of day. */
export const day: Reader<number> = {
  read: (cell) => {
    const value = moment.read(cell);
    return isCellError(value) ? value : Math.floor(value);
  },
};
/** Functions that came with the Analysis ToolPak take no truth values for numbers. */
export const plainNumber: Reader<number> = { read: (cell) => (typeof cell === "boolean" ? VALUE : asNumber(cell, today())) };
export const plainDay: Reader<number> = {
  read: (cell) => {
    const value = inCalendar(plainNumber.read(cell));
    return isCellError(value) ? value : Math.floor(value);
  },
};

const valid = (serial: number): CellValue => (serial < 0 || serial > LAST_DAY ? NUM : serial);

function date(year: number, month: number, dayOfMonth: number): CellValue {
  const full = year < 1900 ? year + 1900 : year;
  return year < 0 || full > 9999 ? NUM : valid(dayOfDate(full, month, dayOfMonth));
}

function time(hour: number, minute: number, second: number): CellValue {
  const seconds = hour * 3600 + minute * 60 + second;
  return seconds < 0 ? NUM : (seconds % 86_400) / 86_400;
}

/** Whole seconds of the day, rounded, so that 59.9999999 seconds are the next minute. */
const seconds = (value: number): number => roundHalfAway((value - Math.floor(value)) * 86_400, 0) % 86_400;

/** On which of the week's days weeks begin, by `return_type`; 0 is Saturday. */
const WEEK_BEGINS: Readonly<Record<number, number>> = { 1: 1, 2: 2, 11: 2, 12: 3, 13: 4, 14: 5, 15: 6, 16: 0, 17: 1 };

function weekday(serial: number, type: number): CellValue {
  if (type === 3) return (weekdayOfDay(serial) + 5) % 7;
  const first = WEEK_BEGINS[type];
  return first === undefined ? NUM : ((weekdayOfDay(serial) - first + 7) % 7) + 1;
}

function isoWeek(serial: number): number {
  // The week is that of its Thursday; days 0 and 1 belong to the last week of 1899.
  const thursday = serial - ((weekdayOfDay(serial) + 5) % 7) + 3;
  if (thursday < 1) return 52;
  return Math.floor((thursday - dayOfDate(dateOfDay(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, type: number): CellValue {
  if (type === 21) return isoWeek(serial);
  const first = WEEK_BEGINS[type];
  if (first === undefined) return NUM;
  const newYear = dayOfDate(dateOfDay(serial).year, 1, 1);
  return Math.floor((serial - newYear + ((weekdayOfDay(newYear) - first + 7) % 7)) / 7) + 1;
}

function monthsLater(serial: number, months: number): CellValue {
  const { year, month, day: dayOfMonth } = dateOfDay(serial);
  return valid(dayOfDate(year, month + months, Math.min(dayOfMonth, daysInMonth(year, month + months))));
}

function monthEnd(serial: number, months: number): CellValue {
  const { year, month } = dateOfDay(serial);
  return valid(dayOfDate(year, month + months + 1, 1) - 1);
}

/** Whole months between two days. */
function monthsApart(from: number, to: number): number {
  const [a, b] = [dateOfDay(from), dateOfDay(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

function dateDif(from: number, to: number, unit: string): CellValue {
  if (from > to) return NUM;
  const [a, b] = [dateOfDay(from), dateOfDay(to)];
  switch (unit.toUpperCase()) {
    case "D":
      return to - from;
    case "M":
      return monthsApart(from, to);
    case "Y":
      return Math.floor(monthsApart(from, to) / 12);
    case "YM":
      return monthsApart(from, to) % 12;
    case "MD":
      return b.day >= a.day ? b.day - a.day : to - dayOfDate(b.year, b.month - 1, a.day);
    case "YD": {
      const lastYears = dayOfDate(b.year, a.month, a.day);
      return to - (lastYears <= to ? lastYears : dayOfDate(b.year - 1, a.month, a.day));
    }
    default:
      return NUM;
  }
}

const isLastOfFebruary = ({ year, month, day: dayOfMonth }: ReturnType<typeof dateOfDay>): boolean =>
  month === 2 && dayOfMonth === daysInMonth(year, 2);

/** Days of a year of twelve months of thirty days, by the American or the European rule. */
function days360(from: number, to: number, european: boolean): number {
  const [a, b] = [dateOfDay(from), dateOfDay(to)];
  let [first, last] = [a.day, b.day];
  if (european) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
  else {
    if (isLastOfFebruary(a)) first = 30;
    if (last === 31 && first >= 30) last = 30;
    if (first === 31) first = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

const isLeapYear = (year: number): boolean => daysInMonth(year, 2) === 29;

/** The mean year between two days: of one year or less the one with a leap day in between, of more that of all years touched. */
function yearLength(from: number, to: number): number {
  const [a, b] = [dateOfDay(from), dateOfDay(to)];
  const withinYear = a.year === b.year || (b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day)));
  if (!withinYear) return (dayOfDate(b.year + 1, 1, 1) - dayOfDate(a.year, 1, 1)) / (b.year - a.year + 1);
  if (a.year === b.year) return isLeapYear(a.year) ? 366 : 365;
  const leapDay = [a.year, b.year].filter(isLeapYear).map((year) => dayOfDate(year, 2, 29));
  return leapDay.some((one) => one >= from && one <= to) ? 366 : 365;
}

/** The part of a year between two days, by one of the five bases. */
export function yearFraction(one: number, other: number, basis: number): CellValue {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  switch (basis) {
    case 0:
      return americanDays(from, to) / 360;
    case 1:
      return (to - from) / yearLength(from, to);
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      return NUM;
  }
}

/** YEARFRAC lets two last days of February both be the thirtieth. */
const americanDays = (from: number, to: number): number => {
  const [a, b] = [dateOfDay(from), dateOfDay(to)];
  return days360(from, to, false) + (isLastOfFebruary(a) && isLastOfFebruary(b) ? 30 - b.day : 0);
};

/** A date's own day, whatever time stands behind it. */
function dateValue(value: string): CellValue {
  const serial = dateOfText(value.trim(), today().year) ?? dateTimeOfText(value.trim(), today().year);
  return serial === undefined || timeOfText(value.trim()) !== undefined ? VALUE : Math.floor(serial);
}

function timeValue(value: string): CellValue {
  const serial = dateTimeOfText(value.trim(), today().year);
  // A date before the time takes digits from it; what is left is whole milliseconds.
  return serial === undefined ? VALUE : Math.round((serial - Math.floor(serial)) * 86_400_000) / 86_400_000;
}

/** The functions of dates. `shortDate` is the culture's format, which a formula brings to a cell that has none. */
export const dates = (shortDate: string): readonly SheetFunctionDefinition[] => {
  const asDate = (): string => shortDate;
  return [
    each<[number, number, number]>("DATE", [whole, whole, whole], date, asDate),
    each<[number, number, number]>("TIME", [whole, whole, whole], time, () => "h:mm AM/PM"),
    { ...each<[string]>("DATEVALUE", [text], dateValue) },
    each<[string]>("TIMEVALUE", [text], timeValue),
    each<[number]>("YEAR", [day], (serial) => dateOfDay(serial).year),
    each<[number]>("MONTH", [day], (serial) => dateOfDay(serial).month),
    each<[number]>("DAY", [day], (serial) => dateOfDay(serial).day),
    each<[number]>("HOUR", [moment], (value) => Math.floor(seconds(value) / 3600)),
    each<[number]>("MINUTE", [moment], (value) => Math.floor(seconds(value) / 60) % 60),
    each<[number]>("SECOND", [moment], (value) => seconds(value) % 60),
    each<[number, number]>("WEEKDAY", [day, or(whole, 1)], weekday),
    each<[number, number]>("WEEKNUM", [day, or(whole, 1)], weekNumber),
    each<[number]>("ISOWEEKNUM", [day], isoWeek),
    each<[number, number]>("DAYS", [day, day], (to, from) => to - from),
    each<[number, number, boolean]>("DAYS360", [day, day, or(european, false)], days360),
    each<[number, number]>("EDATE", [plainDay, { read: wholePlain }], monthsLater),
    each<[number, number]>("EOMONTH", [plainDay, { read: wholePlain }], monthEnd),
    each<[number, number, string]>("DATEDIF", [day, day, text], dateDif),
    each<[number, number, number]>("YEARFRAC", [plainDay, plainDay, or({ read: wholePlain }, 0)], yearFraction),
  ];
};

const wholePlain = (cell: CellValue): number | CellError => {
  const value = plainNumber.read(cell);
  return isCellError(value) ? value : Math.trunc(value);
};
const european: Reader<boolean> = {
  read: (cell) => {
    const value = number.read(cell);
    return isCellError(value) ? value : value !== 0;
  },
};
