import { isCellError, type CellValue } from "../../../src/core/cell";

/** Equal to Excel's fifteen digits, give or take what a long sum loses; a blank result and an empty text are shown alike. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}

/** A value as the table writes it. */
export function writtenValue(value: CellValue): string {
  if (value === null) return '""';
  if (typeof value === "string") return `"${value.replaceAll('"', '""').replaceAll("\n", "\\n")}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : String(value);
}
