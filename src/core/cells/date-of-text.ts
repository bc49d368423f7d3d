import { dayOfDate, daysInMonth, LAST_DAY } from "./calendar-days";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s+([ap])m?)?$/i;
const HOUR = /^(\d{1,2})\s+([ap])m?$/i;

/** How much of a date a text names: a day of this year, a month of a year, or the day of a year. */
export type DateForm = "day" | "month" | "date";

type Parts = readonly [form: DateForm, year: number, month: number, day: number];
type Build = (parts: readonly string[], year: number) => Parts;

/** The forms of dates the en-US culture knows, and those East Asian editions add. */
const FORMS: readonly (readonly [RegExp, Build])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => ["date", Number(y), Number(m), Number(d)]],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => ["date", Number(y), Number(m), Number(d)]],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{1,2})$/, ([m, d, y]) => ["date", fullYear(y), Number(m), Number(d)]],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([m, d], year) => dayOrYear(Number(m), Number(d), year)],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => ["month", Number(y), Number(m), 1]],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => ["month", Number(y), Number(m), 1]],
  [/^(\d{1,2})[- ]([a-z]{3,9})$/i, ([d, m], year) => ["day", year, monthNumber(m), Number(d)]],
  [/^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4}|\d{2})$/i, ([d, m, y]) => ["date", fullYear(y), monthNumber(m), Number(d)]],
  [/^([a-z]{3,9})[- ](\d{1,2}),? +(\d{4})$/i, ([m, d, y]) => ["date", Number(y), monthNumber(m), Number(d)]],
  [/^([a-z]{3,9})[- ](\d{4})$/i, ([m, y]) => ["month", Number(y), monthNumber(m), 1]],
  [/^([a-z]{3,9})[- ](\d{1,2})$/i, ([m, d], year) => dayOrYear(monthNumber(m), Number(d), year)],
];

function monthNumber(name = ""): number {
  const word = name.toLowerCase();
  return 1 + Math.max(MONTHS.indexOf(word), LONG_MONTHS.indexOf(word));
}

/** Two digits below 30 are of this century (Microsoft Support, "DATEVALUE function"). */
function fullYear(text = ""): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** `2/3` is a day of this year; `5/32`, of which no month has a day, the first of May 1932. */
function dayOrYear(month: number, second: number, year: number): Parts {
  const isDay = month >= 1 && month <= 12 && second <= daysInMonth(year, month);
  return isDay ? ["day", year, month, second] : ["month", fullYear(String(second).padStart(2, "0")), month, 1];
}

/** A date, a time, or a date and a time as a serial number; undefined for a text that is none. */
export function dateTimeOfText(text: string, year: number): number | undefined {
  const whole = dateOfText(text, year) ?? timeOfText(text);
  if (whole !== undefined) return whole;
  const gap = /^(.*?\S)(?:\s+|T)(\d{1,2}(?::.*|\s+[ap]m?))$/i.exec(text);
  const date = gap?.[1] === undefined ? undefined : dateOfText(gap[1], year);
  const time = gap?.[2] === undefined ? undefined : timeOfText(gap[2]);
  return date === undefined || time === undefined ? undefined : date + time;
}

export function dateOfText(text: string, thisYear: number): number | undefined {
  return dateAndForm(text, thisYear)?.serial;
}

/** The date a text names as a serial number, and how much of it the text says. */
export function dateAndForm(text: string, thisYear: number): { readonly serial: number; readonly form: DateForm } | undefined {
  for (const [pattern, build] of FORMS) {
    const match = pattern.exec(text);
    const [form, year, month, day] = (match && build(match.slice(1), thisYear)) ?? [];
    if (form === undefined || year === undefined || month === undefined || day === undefined) continue;
    if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) continue;
    const serial = dayOfDate(year, month, day);
    return serial <= LAST_DAY ? { serial, form } : undefined;
  }
  return undefined;
}

export function timeOfText(text: string): number | undefined {
  const hourOnly = HOUR.exec(text);
  const parts = hourOnly ? [text, hourOnly[1], "0", "0", hourOnly[2]] : (TIME.exec(text) ?? []);
  const [, hours, minutes = "0", seconds = "0", half] = parts;
  if (hours === undefined) return undefined;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) >= 60 || (half !== undefined && (hour > 12 || hour < 1))) return undefined;
  const ofDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (ofDay * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
