import { isCellError, type CellValue } from "../../../core/cell";
import { asText, VALUE } from "../../../core/cells/coerce";
import { formatValue } from "../../../core/cells/number-format/format-value";
import { numberOfText } from "../../../core/cells/number-of-text";
import { roundHalfAway } from "../../../core/cells/round-decimal";
import type { Lang } from "../../../core/lang";
import { overElements } from "../../../functions/formula/over-elements";
import { each, logical, number, or, today, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * TEXT, FIXED and DOLLAR: the library handed TRUE on as a truth value, took an empty format for General, read no
 * Chinese numerals and left a
 * blank behind DOLLAR. Sources: Microsoft Support, "TEXT function", "FIXED function", "DOLLAR function".
 */
export function formatted(cell: CellValue, format: string, lang: Lang): CellValue {
  if (isCellError(cell)) return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const value = typeof cell === "string" ? (numberOfText(cell, today().year) ?? cell) : (cell ?? 0);
  if (format === "") return typeof value === "string" ? value : "";
  // A format that Excel refuses, and a number that is no date under a format of dates.
  return formatValue(format, value, lang)?.text ?? VALUE;
}

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");

/** A number with so many decimals; fewer than none rounds to tens and hundreds. */
function fixed(value: number, decimals: number, withoutCommas: boolean): CellValue {
  if (decimals > 127) return VALUE;
  const [integer = "0", fraction] = Math.abs(roundHalfAway(value, decimals))
    .toFixed(Math.min(Math.max(0, decimals), 100))
    .split(".");
  const digits = `${withoutCommas ? integer : grouped(integer)}${fraction ? `.${fraction}` : ""}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

function dollar(value: number, decimals: number): CellValue {
  const digits = fixed(Math.abs(value), decimals, false);
  if (isCellError(digits)) return digits;
  return value < 0 ? `($${String(digits)})` : `$${String(digits)}`;
}

export const textFormats = (lang: Lang): readonly SheetFunctionDefinition[] => [
  {
    name: "TEXT",
    min: 2,
    max: 2,
    compute: (args) =>
      overElements(args, (cell = null, format = null) => {
        if (isCellError(cell)) return cell;
        const pattern = asText(format);
        return isCellError(pattern) ? pattern : formatted(cell, pattern, lang);
      }),
  },
  each<[number, number, boolean]>("FIXED", [number, or(whole, 2), or(logical, false)], fixed),
  each<[number, number]>("DOLLAR", [number, or(whole, 2)], dollar),
];
