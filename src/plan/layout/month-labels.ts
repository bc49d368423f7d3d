import { formatValue } from "../../core/cells/number-format/format-value";
import type { Lang } from "../../core/lang";
import { textWidth } from "../../design/text-metrics";
import { CELL_PADDING } from "../cell-sizes";
import { lookOf } from "./planning";
import { SHEET_WORDS } from "./sheet-words";

/** 1 January 2026; every 31 days later is a day of the next month. */
const JANUARY = 46023;

/** The width of the widest month in the small print above an axis of days, in px. */
function widthOf(format: string, lang: Lang): number {
  const months = Array.from({ length: 12 }, (_, month) => formatValue(format, JANUARY + 31 * month, lang)?.text ?? "");
  return Math.ceil(Math.max(...months.map((month) => textWidth(month, lookOf("axisMonth"))))) + CELL_PADDING;
}

/** The px a column takes to show its month in a word. A text does not run on into a cell with a formula, even where that shows nothing. */
export const monthWidth = (lang: Lang): number => widthOf(SHEET_WORDS[lang].months[0], lang);

/** The longest form of months that a column of so many px can show. */
export const monthFormat = (lang: Lang, px: number): string => {
  const { months } = SHEET_WORDS[lang];
  return months.find((format) => widthOf(format, lang) <= px) ?? months[1];
};
