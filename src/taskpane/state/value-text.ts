import { PUNCTUATION } from "../../core/punctuation";
import { isCellError, type CellValue } from "../../core/cell";
import { LAST_DAY } from "../../core/cells/calendar-days";
import { isoTextOfSerial } from "../../core/cells/serial-date";
import type { Lang, Texts } from "../../core/lang";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import type { Unit } from "../../functions/define";
import type { DateSystem } from "../../functions/in-date-system";

const OPTIONS: Readonly<Partial<Record<Unit, Intl.NumberFormatOptions>>> = {
  fraction: { style: "percent", maximumFractionDigits: 2 },
  probability: { style: "percent", maximumFractionDigits: 2 },
  money: { maximumFractionDigits: 2 },
  count: { maximumFractionDigits: 2 },
  days: { maximumFractionDigits: 2 },
  periods: { maximumFractionDigits: 2 },
};

/** Shares too small for two digits keep those that tell something. */
const optionsOf = (value: number, unit: Unit): Intl.NumberFormatOptions => {
  const options = OPTIONS[unit] ?? { maximumSignificantDigits: 6 };
  const least = options.style === "percent" ? 0.0001 : 0.01;
  if (options.maximumFractionDigits === undefined || value === 0 || Math.abs(value) >= least) return options;
  return { ...(options.style === undefined ? {} : { style: options.style }), maximumSignificantDigits: 3 };
};

/**
 * A value as people read it, by its unit; a key that stands for something with its words. An error value stays the code
 * that the cell would show.
 */
export function valueText(
  value: CellValue,
  unit: Unit,
  lang: Lang,
  labels?: Readonly<Record<string, Texts>>,
  dateSystem: DateSystem = 1900,
): string {
  if (isCellError(value)) return value.error;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const label = labels?.[value]?.[lang];
    return label === undefined || label === value ? value : `${label}${PUNCTUATION[lang].bracketed(value)}`;
  }
  if (unit === "date" && value >= 0 && value <= LAST_DAY)
    return isoTextOfSerial(dateSystem === 1904 ? value + DAYS_FROM_1900_TO_1904 : value);
  return new Intl.NumberFormat(lang, optionsOf(value, unit)).format(value);
}
