import { dateOfSerial } from "../../core/cells/serial-date";
import type { Grain, Period } from "../../analysis/periods";
import type { Lang } from "../../core/lang";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface DateWords {
  readonly day: (month: number, day: number) => string;
  readonly dayShort: (month: number, day: number) => string;
  readonly dayOfYear: (year: number, day: string) => string;
  readonly month: (year: number, month: number) => string;
  readonly monthShort: (year: number, month: number) => string;
  readonly span: (first: string, last: string) => string;
}

const lastTwo = (year: number): string => String(year).slice(2);

const WORDS: Readonly<Record<Lang, DateWords>> = {
  en: {
    day: (month, day) => `${day} ${MONTHS[month - 1]}`,
    dayShort: (month, day) => `${day} ${MONTHS[month - 1]}`,
    dayOfYear: (year, day) => `${day} ${year}`,
    month: (year, month) => `${MONTHS[month - 1]} ${year}`,
    monthShort: (year, month) => `${MONTHS[month - 1]} ${lastTwo(year)}`,
    span: (first, last) => `${first} to ${last}`,
  },
  "zh-CN": {
    day: (month, day) => `${month}月${day}日`,
    dayShort: (month, day) => `${month}/${day}`,
    dayOfYear: (year, day) => `${year}年${day}`,
    month: (year, month) => `${year}年${month}月`,
    monthShort: (year, month) => `${lastTwo(year)}年${month}月`,
    span: (first, last) => `${first}–${last}`,
  },
};

export function dayText(serial: number, lang: Lang): string {
  const { month, day } = dateOfSerial(serial);
  return WORDS[lang].day(month, day);
}

/** A day with its year. */
export const dateText = (serial: number, lang: Lang): string => WORDS[lang].dayOfYear(dateOfSerial(serial).year, dayText(serial, lang));

/** A period on an axis: as short as it can be without being mistaken. */
export function periodShort(period: Period, grain: Grain, lang: Lang): string {
  const { year, month, day } = dateOfSerial(period.start);
  return grain === "month" ? WORDS[lang].monthShort(year, month) : WORDS[lang].dayShort(month, day);
}

/** A period in a sentence. */
export function periodText(period: Period, grain: Grain, lang: Lang): string {
  const { year, month } = dateOfSerial(period.start);
  const words = WORDS[lang];
  if (grain === "month") return words.month(year, month);
  if (grain === "week") return words.span(dayText(period.start, lang), dayText(period.end, lang));
  return dateText(period.start, lang);
}
