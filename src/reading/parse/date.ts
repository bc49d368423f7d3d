import { monthNamed } from "./month-names";
import { normalize } from "./normalize";
import { statedDay } from "./serial";
import { splitTime } from "./time-of-day";

export type DateGrain = "day" | "week" | "month" | "quarter";

/** Its time of day is the fraction. */
export interface ParsedDate {
  readonly serial: number;
  readonly grain: DateGrain;
}

/** A date whose year stands elsewhere. */
export interface YearlessDate {
  readonly month: number;
  readonly day: number;
  readonly grain: "day" | "month";
  readonly time: number;
}

/** Three numbers whose order the column decides; the year has two digits where it may be any of them, else it is the last. */
export interface AmbiguousDate {
  readonly parts: readonly [number, number, number];
  readonly shortYear: boolean;
  readonly time: number;
}

/** "Oct-25": a day of October, or October 2025. */
export interface MonthNumber {
  readonly month: number;
  readonly number: number;
}

export type DateReading =
  | { readonly kind: "full"; readonly date: ParsedDate }
  | { readonly kind: "yearless"; readonly date: YearlessDate }
  | { readonly kind: "yearlessWeek"; readonly week: number }
  | { readonly kind: "ambiguous"; readonly date: AmbiguousDate }
  | { readonly kind: "monthNumber"; readonly date: MonthNumber };

const LONGEST = 60;
const WEEKDAY =
  /[\s(,]*(?:星期|周|礼拜|週)[一二三四五六日天]\)?$|\s*\((?:日|月|火|水|木|金|土|월|화|수|목|금|토|일)\)$|[\s(,]+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?$/i;
const WEEKDAY_FIRST = /^(?:(?:星期|周|週)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)[\s,]+/i;
const WORD = "([\\p{L}\\p{M}][\\p{L}\\p{M}.]*)";

/** The year before the first of each era of Japan's and of Taiwan's calendar. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
const ERA = /^(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元)\s?(?=[年/.-])/;

/** Thai calendars count from 543 years earlier. */
const yearOf = (text: string): number => {
  const year = Number(text);
  return text.length === 2 ? 2000 + year : year >= 2500 && year <= 2642 ? year - 543 : year;
};

const full = (year: string | undefined, month: number, day: string | undefined, time = 0): DateReading | null => {
  const serial = statedDay(yearOf(year ?? ""), month, Number(day ?? 1));
  return serial === null ? null : { kind: "full", date: { serial: serial + time, grain: day === undefined ? "month" : "day" } };
};

const yearless = (month: number, day: string | undefined, time = 0): DateReading | null =>
  // 2024 is a leap year, so that 29 February may stand until the year is known.
  statedDay(2024, month, Number(day ?? 1)) === null
    ? null
    : { kind: "yearless", date: { month, day: Number(day ?? 1), grain: day === undefined ? "month" : "day", time } };

const quarter = (year: string | undefined, number: string | undefined): DateReading | null => {
  const index = "一二三四".indexOf(number ?? "") + 1 || Number(number);
  const serial = statedDay(yearOf(year ?? ""), index * 3 - 2, 1);
  return serial === null ? null : { kind: "full", date: { serial, grain: "quarter" } };
};

/** Weeks as ISO 8601 counts them: the first one holds 4 January, and each begins on a Monday. */
export function serialOfWeek(year: number, week: number): number | null {
  const fourth = statedDay(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  return fourth - ((((fourth - 2) % 7) + 7) % 7) + (week - 1) * 7;
}

const weekly = (year: string | undefined, week: string | undefined): DateReading | null => {
  const serial = serialOfWeek(yearOf(year ?? ""), Number(week));
  return serial === null ? null : { kind: "full", date: { serial, grain: "week" } };
};

const monthNumber = (month: number, number: string | undefined): DateReading | null =>
  month > 0 && Number(number) > 0 ? { kind: "monthNumber", date: { month, number: Number(number) } } : null;

type Pattern = readonly [RegExp, (m: RegExpExecArray, time: number) => DateReading | null];

const PATTERNS: readonly Pattern[] = [
  [/^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})\s?[日号號일.]?$/, (m, time) => full(m[1], Number(m[2]), m[3], time)],
  [/^((?:19|20|21)\d{2})(\d{2})(\d{2})$/, (m, time) => full(m[1], Number(m[2]), m[3], time)],
  [
    /^(20\d{2})(\d{2})(\d{2})([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/,
    (m) => full(m[1], Number(m[2]), m[3], (Number(m[4]) * 3600 + Number(m[5]) * 60 + Number(m[6] ?? 0)) / 86_400),
  ],
  [/^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[月월]?份?$/, (m) => full(m[1], Number(m[2]), undefined)],
  [/^(\d{4})\s?[-/年]?\s?[qt]([1-4])$/, (m) => quarter(m[1], m[2])],
  [/^[qt]([1-4])[\s/'-]*(\d{4}|\d{2})$/, (m) => quarter(m[2], m[1])],
  [/^(\d{4})年?第?([1-4一二三四])季度?$/, (m) => quarter(m[1], m[2])],
  [/^(\d{4})\s?[-/年]?\s?(?:w|wk|week|kw|第)\s?-?(\d{1,2})[周週]?$/, (m) => weekly(m[1], m[2])],
  [/^(?:w|wk|week|kw|semaine|semana|settimana|minggu)\s?(\d{1,2})[\s,/-]+(\d{4})$/, (m) => weekly(m[2], m[1])],
  [
    /^(?:第(\d{1,2})[周週]|(?:week|kw|semaine|semana|settimana|minggu)\s?(\d{1,2}))$/,
    (m) => ({ kind: "yearlessWeek", week: Number(m[1] ?? m[2]) }),
  ],
  [/^(\d{2})年(\d{1,2})月(\d{1,2})[日号]$/, (m, time) => full(m[1], Number(m[2]), m[3], time)],
  [/^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?$/, (m, time) => yearless(Number(m[1]), m[2], time)],
  [/^(\d{1,2})[月월]份?$/, (m) => yearless(Number(m[1]), undefined)],
  [/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/, (m, time) => ambiguous(m, time)],
  [/^th(?:ang|g)\s?(\d{1,2})[\s/,-]+(\d{4})$/, (m) => full(m[2], Number(m[1]), undefined)],
  [new RegExp(`^${WORD} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "u"), (m, time) => full(m[3], monthNamed(m[1] ?? ""), m[2], time)],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -]*(?:de )?${WORD}(?:[ ,-]+|\\.)(?:de )?'?(\\d{4}|\\d{2})$`, "u"),
    (m, time) => full(m[3], monthNamed(m[2] ?? ""), m[1], time),
  ],
  [new RegExp(`^${WORD}[ ,-]*(?:de )?(\\d{4})$`, "u"), (m) => full(m[2], monthNamed(m[1] ?? ""), undefined)],
  [new RegExp(`^(\\d{4})[ ,-]${WORD}$`, "u"), (m) => full(m[1], monthNamed(m[2] ?? ""), undefined)],
  [new RegExp(`^${WORD}[ '’-]{1,2}(\\d{2})$`, "u"), (m) => monthNumber(monthNamed(m[1] ?? ""), m[2])],
  [new RegExp(`^${WORD} (\\d)(?:st|nd|rd|th)?$`, "u"), (m) => yearless(monthNamed(m[1] ?? ""), m[2])],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]${WORD}$`, "u"), (m, time) => yearless(monthNamed(m[2] ?? ""), m[1], time)],
];

function ambiguous(m: RegExpExecArray, time: number): DateReading | null {
  const shortYear = m[4]?.length === 2;
  const parts = [Number(m[1]), Number(m[3]), shortYear ? Number(m[4]) : yearOf(m[4] ?? "")] as const;
  const date: AmbiguousDate = { parts, shortYear, time };
  return DATE_ORDERS.some((order) => serialIn(date, order) !== null) ? { kind: "ambiguous", date } : null;
}

export const DATE_ORDERS = ["dayFirst", "monthFirst", "yearFirst"] as const;

/** The serial of three numbers read in an order; null where that is no day. */
export function serialIn({ parts: [a, b, c], shortYear, time }: AmbiguousDate, order: (typeof DATE_ORDERS)[number]): number | null {
  if (order === "yearFirst") return shortYear ? moment(statedDay(2000 + a, b, c), time) : null;
  const year = shortYear ? 2000 + c : c;
  return moment(order === "dayFirst" ? statedDay(year, b, a) : statedDay(year, a, b), time);
}

const moment = (day: number | null, time: number): number | null => (day === null ? null : day + time);

/** A start that a range of days begins with: weekly exports write "2026-03-02~2026-03-08". */
const RANGE =
  /^(\d{8}(?=-\d{8}$)|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*-\s*\d.*$|^(.*\d.*?)\s*(?:[~〜～至到—–]|\s(?:to|bis|au|al|a|até|hasta|sampai|đến|ถึง)\s|\s-\s)\s*(.*\d.*)$/i;

/** The beginning and the end of a range of days as they are written; null where a text is none. */
export function rangeParts(text: string): readonly [from: string, to: string] | null {
  const plain = normalize(text);
  const found = RANGE.exec(plain);
  const from = found?.[1] ?? found?.[2];
  return from === undefined ? null : [from, found?.[3] ?? ""];
}

/** The date a text states, as far as the text alone can tell; of a range its first day; null where it states none. */
export function readDate(text: string): DateReading | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const whole = normalize(text);
  return readOne(whole) ?? (rangeParts(whole) ? readOne(rangeParts(whole)?.[0] ?? "") : null);
}

function readOne(text: string): DateReading | null {
  const plain = /[\u00c0-\u024f]/.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC")
    : text;
  const ofEra = plain.replace(ERA, (_, era: string, year: string) => String((ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year))));
  const { rest, time } = splitTime(ofEra.toLowerCase());
  const bare = rest.replace(WEEKDAY, "").replace(WEEKDAY_FIRST, "").trim();
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(bare);
    const reading = match && read(match, time);
    if (reading) return reading;
  }
  return null;
}
