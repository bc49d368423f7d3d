import type { CellValue } from "../../core/cell";
import { isDateFormat } from "../parse/date-format";
import { readDate } from "../parse/date";
import { isMissing } from "../parse/missing";
import { parseNumber } from "../parse/number";

export type CellKind = "missing" | "number" | "date" | "longDigits" | "text";

/** Whether a text is an identifier written in digits: too long for a number to keep. */
export const isLongDigits = (text: string): boolean => /^\s*'?\d{12,}\s*$/.test(text);

/** What one cell looks like by itself, before its column is known. */
export function cellKind(value: CellValue, format?: string): CellKind {
  if (isMissing(value)) return "missing";
  if (typeof value === "number") return isDateFormat(format) ? "date" : "number";
  if (typeof value !== "string") return "text";
  if (isLongDigits(value)) return "longDigits";
  if (readDate(value) && !/^\d{8}$/.test(value.trim())) return "date";
  return parseNumber(value) || parseNumber(value, true) ? "number" : "text";
}
