import { dateOfDay, LAST_DAY } from "../calendar-days";
import { chineseCount, inNumerals } from "./chinese-numerals";
import { dayName, halfOfDay, monthName, weekdayStyle } from "./culture";
import type { DateUnit, FormatPart, FormatSection } from "./format-section";

interface Clock {
  readonly day: number;
  /** Since the first day. */
  readonly seconds: number;
  readonly hour: number;
  /** Digits after the seconds. */
  readonly fraction: string;
}

interface Manner {
  readonly section: FormatSection;
  /** Hours count to twelve. */
  readonly hasHalf: boolean;
  readonly locale: string;
}

type DatePart = Extract<FormatPart, { kind: "date" }>;

const SECONDS_OF_DAY = 86_400;
const OF_TIME: ReadonlySet<DateUnit> = new Set(["hour", "minute", "second", "fraction", "hours", "minutes", "seconds"]);
const BEYOND_A_DAY: ReadonlySet<DateUnit> = new Set(["hours", "minutes", "seconds"]);
const BUDDHIST_ERA = 543;

/**
 * A day and its time; undefined for a number that is no date: before the first and after the last day Excel knows only hours, minutes and
 * seconds that count on. `locale` is the language of names where the section tells none.
 */
export function formatDate(value: number, section: FormatSection, locale: string): string | undefined {
  const units = new Set(
    section.parts.flatMap((part) => (part.kind === "date" ? [part.unit] : part.kind === "half" ? ["hour" as const] : [])),
  );
  if ((value < 0 || value >= LAST_DAY + 1) && ![...units].some((unit) => BEYOND_A_DAY.has(unit))) return undefined;
  const decimals = Math.max(0, ...section.parts.map((part) => (part.kind === "date" && part.unit === "fraction" ? part.length : 0)));
  const size = Math.abs(value);
  // A time is rounded to what is shown of its seconds; a day alone never becomes the next.
  const isTimed = [...units].some((unit) => OF_TIME.has(unit));
  const ticks = Math.round(Number((size * SECONDS_OF_DAY * 10 ** decimals).toPrecision(15)));
  const seconds = ticks / 10 ** decimals;
  const day = isTimed ? Math.floor(seconds / SECONDS_OF_DAY) : Math.floor(size);
  const clock = {
    day,
    seconds: Math.floor(seconds),
    hour: Math.floor(seconds / 3600) % 24,
    fraction: String(ticks % 10 ** decimals).padStart(decimals, "0"),
  };
  const hasHalf = section.parts.some(({ kind }) => kind === "half");
  const text = section.parts
    .map((part) => {
      if (part.kind === "literal") return part.text;
      if (part.kind === "half") {
        const afternoon = clock.hour >= 12;
        return part.byLocale && section.locale !== undefined
          ? halfOfDay(section.locale, afternoon)
          : afternoon
            ? part.afternoon
            : part.morning;
      }
      return part.kind === "date" ? datePart(part, clock, { section, hasHalf, locale: section.locale ?? locale }) : "";
    })
    .join("");
  return value < 0 ? `-${text}` : text;
}

function datePart({ unit, length }: DatePart, clock: Clock, { section: { numerals }, hasHalf, locale }: Manner): string {
  const { year, month, day } = dateOfDay(clock.day);
  const count = (value: number): string => counted(value, length, numerals);
  const ofYear = (value: number): string =>
    inNumerals(length > 2 ? String(value).padStart(4, "0") : String(value % 100).padStart(2, "0"), numerals);
  switch (unit) {
    case "year":
      return ofYear(year);
    case "buddhistYear":
      return ofYear(year + BUDDHIST_ERA);
    // The names of eras belong to calendars of other languages than this workbook's.
    case "era":
      return "";
    case "month":
      return length > 2 ? namedMonth(month, length, locale) : count(month);
    case "day":
      return length > 2 ? dayName(locale, clock.day, length > 3 ? "long" : "short") : count(day);
    case "weekday":
      return dayName(locale, clock.day, length > 3 ? "long" : weekdayStyle(locale));
    case "hour":
      return count(hasHalf ? clock.hour % 12 || 12 : clock.hour);
    case "minute":
      return count(Math.floor(clock.seconds / 60) % 60);
    case "second":
      return count(clock.seconds % 60);
    case "fraction":
      return `.${inNumerals(clock.fraction.slice(0, length), numerals)}`;
    case "hours":
      return count(Math.floor(clock.seconds / 3600));
    case "minutes":
      return count(Math.floor(clock.seconds / 60));
    case "seconds":
      return count(clock.seconds);
  }
}

/** Five letters ask for the first of the name. */
function namedMonth(month: number, length: number, locale: string): string {
  const name = monthName(locale, month, length === 3 ? "short" : "long");
  return length === 5 ? name.charAt(0) : name;
}

function counted(value: number, length: number, numerals = 0): string {
  const digits = String(value).padStart(length, "0");
  const zeros = digits.slice(0, digits.length - String(value).length);
  return numerals >= 1 && numerals <= 3 ? inNumerals(zeros, numerals) + chineseCount(value, numerals) : digits;
}
