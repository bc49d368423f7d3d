import { dateAndForm, dateTimeOfText, timeOfText, type DateForm } from "../../../core/cells/date-of-text";
import type { Lang } from "../../../core/lang";

/**
 * The format of a date by how much of it was written: with figures alone, and with the name of its month, which Excel keeps. Sources:
 * Microsoft Support, "Stop automatically changing numbers to dates" (12/2 becomes 2-Dec, in the Chinese edition 12月2日) and "Format
 * numbers as dates or times": a whole date takes the short date of the system's region, whatever signs it was written with.
 */
const DATES: Readonly<Record<Lang, Readonly<Record<DateForm, string>>>> = {
  en: { day: "d-mmm", month: "mmm-yy", date: "m/d/yyyy" },
  "zh-CN": { day: 'm"月"d"日"', month: "mmm-yy", date: "yyyy/m/d" },
};
const NAMED: Readonly<Record<DateForm, string>> = { day: "d-mmm", month: "mmm-yy", date: "d-mmm-yy" };

/** A date, a time or both as Excel reads them in an edition, with the format they bring to a cell; undefined for any other text. */
export function typedDate(text: string, lang: Lang): { readonly value: number; readonly format: string } | undefined {
  const thisYear = new Date().getFullYear();
  const date = dateAndForm(text, thisYear);
  if (date) return { value: date.serial, format: (/[a-z]/i.test(text) ? NAMED : DATES[lang])[date.form] };
  const alone = timeOfText(text);
  if (alone !== undefined) return { value: alone, format: timeFormat(text) };
  const both = dateTimeOfText(text, thisYear);
  return both === undefined ? undefined : { value: both, format: `${DATES[lang].date} h:mm` };
}

/** Parts of a second are shown beside minutes alone, as Excel shows them. */
function timeFormat(text: string): string {
  if (/:\d+\.\d/.test(text)) return "mm:ss.0";
  const half = /[ap]m?$/i.test(text) ? " AM/PM" : "";
  return `${/:.*:/.test(text) ? "h:mm:ss" : "h:mm"}${half}`;
}
