import { numfmt } from "@univerjs/core";
import { isCellError, type CellValue } from "../../../core/cell";
import { LAST_DAY } from "../../../core/cells/calendar-days";
import { asText, VALUE } from "../../../core/cells/coerce";
import { generalText } from "../../../core/cells/general-text";
import { numberOfText } from "../../../core/cells/number-of-text";
import { roundHalfAway } from "../../../core/cells/round-decimal";
import { overElements } from "../../../functions/formula/over-elements";
import { each, logical, number, or, today, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * TEXT, FIXED and DOLLAR: the library handed TRUE on as a truth value, rounded 1.005 down because of its binary form, took an empty format
 * for General and left a blank behind DOLLAR. Sources: Microsoft Support, "TEXT function", "FIXED function", "DOLLAR function".
 */
export function formatted(cell: CellValue, format: string): CellValue {
  if (isCellError(cell)) return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const value = typeof cell === "string" ? (numberOfText(cell, today().year) ?? cell) : (cell ?? 0);
  if (format === "") return typeof value === "string" ? value : "";
  // Before the first and after the last day there are no dates, and a cell shows no more than ####.
  if (typeof value === "number" && (value < 0 || value >= LAST_DAY + 1) && numfmt.isDateFormat(format) && !/\[(?:h+|m+|s+)\]/i.test(format)) return VALUE;
  if (/^general$/i.test(format)) return typeof value === "string" ? value : generalText(value);
  try {
    return numfmt.format(format, typeof value === "number" && !numfmt.isDateFormat(format) && !/general/i.test(format) ? asShown(value) : value, { throws: true });
  } catch {
    // What numfmt cannot read is no format to Excel either.
    return VALUE;
  }
}

/** Two units in the last place further from zero: halves in decimal are halves then, and no digit that is shown changes. */
const asShown = (value: number): number => value + value * 2 * Number.EPSILON;

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");

/** A number with so many decimals; fewer than none rounds to tens and hundreds. */
function fixed(value: number, decimals: number, withoutCommas: boolean): CellValue {
  if (decimals > 127) return VALUE;
  const [integer = "0", fraction] = Math.abs(roundHalfAway(value, decimals)).toFixed(Math.min(Math.max(0, decimals), 100)).split(".");
  const digits = `${withoutCommas ? integer : grouped(integer)}${fraction ? `.${fraction}` : ""}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

function dollar(value: number, decimals: number): CellValue {
  const digits = fixed(Math.abs(value), decimals, false);
  if (isCellError(digits)) return digits;
  return value < 0 ? `($${String(digits)})` : `$${String(digits)}`;
}

export const TEXT_FORMATS: readonly SheetFunctionDefinition[] = [
  {
    name: "TEXT", min: 2, max: 2,
    compute: (args) => overElements(args, (cell = null, format = null) => {
      if (isCellError(cell)) return cell;
      const pattern = asText(format);
      return isCellError(pattern) ? pattern : formatted(cell, pattern);
    }),
  },
  each<[number, number, boolean]>("FIXED", [number, or(whole, 2), or(logical, false)], fixed),
  each<[number, number]>("DOLLAR", [number, or(whole, 2)], dollar),
];
