import { format as libraryFormat } from "numfmt";
import { formatValue } from "../../../core/cells/number-format/format-value";

export * from "numfmt";

/** Where a format cannot show a number, Excel fills the place with these. */
const OVERFLOW = "########";

/**
 * The grid's status bar, its lists of formats and their previews write numbers with a formatter of the library's own, which knows no 万, no
 * Chinese numerals and no names of days in Chinese. The build gives the grid this module in its place (`webpack.config.js`), so that a
 * number reads there as it does in its cell. What the formatter else knows of formats stays.
 */
export const format: typeof libraryFormat = (pattern, value: unknown, options) => {
  if (typeof value !== "number" && typeof value !== "string") return libraryFormat(pattern, value, options);
  const formatted = formatValue(pattern, value, options?.locale ?? document.documentElement.lang);
  return formatted ? (formatted.text ?? OVERFLOW) : libraryFormat(pattern, value, options);
};
