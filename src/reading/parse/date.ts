import { normalize } from "./normalize";
import { statedDay } from "./serial";

export interface ParsedDate {
  readonly serial: number;
  readonly grain: "day" | "month";
}

/** A date whose year stands elsewhere. */
export interface YearlessDate {
  readonly month: number;
  readonly day: number;
  readonly grain: "day" | "month";
}

/** Two numbers and a year whose order the column decides. */
export interface AmbiguousDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

export type DateReading =
  | { readonly kind: "full"; readonly date: ParsedDate }
  | { readonly kind: "yearless"; readonly date: YearlessDate }
  | { readonly kind: "ambiguous"; readonly date: AmbiguousDate };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const TIME = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?$/i;
const WEEKDAY = /[\s(,]*(?:星期|周|礼拜)[一二三四五六日天]\)?$|[\s(,]+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?$/i;
const WEEKDAY_FIRST = /^(?:(?:星期|周)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[\s,]+/i;

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

const full = (year: string | undefined, month: number, day: string | undefined): DateReading | null => {
  const serial = statedDay(Number(year), month, Number(day ?? 1));
  return serial === null ? null : { kind: "full", date: { serial, grain: day === undefined ? "month" : "day" } };
};

const yearless = (month: number, day: string | undefined): DateReading | null =>
  // 2024 is a leap year, so that 29 February may stand until the year is known.
  statedDay(2024, month, Number(day ?? 1)) === null
    ? null
    : { kind: "yearless", date: { month, day: Number(day ?? 1), grain: day === undefined ? "month" : "day" } };

type Pattern = readonly [RegExp, (m: RegExpExecArray) => DateReading | null];

const PATTERNS: readonly Pattern[] = [
  [/^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/, (m) => full(m[1], Number(m[2]), m[3])],
  [/^((?:19|20|21)\d{2})(\d{2})(\d{2})$/, (m) => full(m[1], Number(m[2]), m[3])],
  [/^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?月?$/, (m) => full(m[1], Number(m[2]), undefined)],
  [/^(\d{2})年(\d{1,2})月(\d{1,2})[日号]$/, (m) => full(`20${m[1]}`, Number(m[2]), m[3])],
  [/^(\d{1,2})月(\d{1,2})[日号]?$/, (m) => yearless(Number(m[1]), m[2])],
  [/^(\d{1,2})月份?$/, (m) => yearless(Number(m[1]), undefined)],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (m) => ({ kind: "ambiguous", date: { first: Number(m[1]), second: Number(m[2]), year: Number(m[3]) } }),
  ],
  [new RegExp(`^${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), (m) => full(m[3], monthOf(m[1]), m[2])],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME}[ -,]+(\\d{4})$`, "i"), (m) => full(m[3], monthOf(m[2]), m[1])],
  [new RegExp(`^${MONTH_NAME}[ -,]*(\\d{4})$`, "i"), (m) => full(m[2], monthOf(m[1]), undefined)],
  [new RegExp(`^${MONTH_NAME} (\\d{1,2})$`, "i"), (m) => yearless(monthOf(m[1]), m[2])],
];

/** A start that a range of days begins with: weekly exports write "2026-03-02~2026-03-08". */
const RANGE = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*(?:~|至|到|to|—|–|-)\s*\d.*$/i;

/** The date a text states, as far as the text alone can tell; null where it states none. */
export function readDate(text: string): DateReading | null {
  let rest = normalize(text);
  const range = RANGE.exec(rest);
  if (range?.[1] !== undefined) rest = range[1];
  rest = rest.replace(TIME, "").replace(WEEKDAY, "").replace(WEEKDAY_FIRST, "").trim();
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(rest);
    if (match) return read(match);
  }
  return null;
}
