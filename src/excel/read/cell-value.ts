import { ERROR_CODES, type CellValue, type ErrorCode } from "../../core/cell";

const KNOWN_ERRORS = new Set<string>(ERROR_CODES);

/** A value as Office.js reads it. The type tells a blank from an empty text, and the error #N/A from the text "#N/A". */
export function cellValue(value: unknown, type: `${Excel.RangeValueType}` | undefined): CellValue {
  if (type === "Error") return { error: KNOWN_ERRORS.has(String(value)) ? (value as ErrorCode) : "#UNKNOWN!" };
  if (type === "Empty" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}
