import { isCellError, type CellValue } from "../../core/cell";
import { isoTextOfSerial } from "../../core/cells/serial-date";
import type { Lang } from "../../core/lang";
import type { Unit } from "../../functions/define";

/** A value as a cell formatted for its unit shows it. */
export function valueText(value: CellValue, unit: Unit, lang: Lang): string {
  if (isCellError(value)) return value.error;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (unit === "date") return isoTextOfSerial(value);
  return new Intl.NumberFormat(lang, formatOf(value, unit)).format(value).replace("-", "−");
}

const SMALL: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 };

function formatOf(value: number, unit: Unit): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  switch (unit) {
    case "fraction":
    case "probability":
      return size > 0 && size < 0.0001 ? { style: "percent", ...SMALL } : { style: "percent", maximumFractionDigits: 2 };
    case "money":
    case "count":
    case "days":
    case "periods":
      return size > 0 && size < 1 ? SMALL : { maximumFractionDigits: 2 };
    default:
      return { maximumSignificantDigits: size >= 1e6 ? 9 : 6 };
  }
}
