import { isCellError, type CellError, type CellValue } from "../cell";
import { generalText } from "./general-text";
import { numberOfText } from "./number-of-text";

export const VALUE: CellError = { error: "#VALUE!" };
export const NUM: CellError = { error: "#NUM!" };
export const DIV0: CellError = { error: "#DIV/0!" };
export const NA: CellError = { error: "#N/A" };
export const REF: CellError = { error: "#REF!" };

/** What a rule of the sheet needs to know of the day. */
export interface Today {
  /** The year a date without one is in. */
  readonly year: number;
}

/** A cell where a number is needed: a blank is 0, TRUE 1, a text the number it spells. */
export function asNumber(cell: CellValue, today: Today): number | CellError {
  if (typeof cell === "number") return cell;
  if (cell === null) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return isCellError(cell) ? cell : (numberOfText(cell, today.year) ?? VALUE);
}

/** A cell where a text is needed: a blank is empty. */
export function asText(cell: CellValue): string | CellError {
  if (typeof cell === "string") return cell;
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isCellError(cell) ? cell : generalText(cell);
}

/** A cell where a truth value is needed: any number but 0 is TRUE, of texts only "TRUE" and "FALSE" are one. */
export function asLogical(cell: CellValue): boolean | CellError {
  if (typeof cell === "boolean") return cell;
  if (cell === null) return false;
  if (typeof cell === "number") return cell !== 0;
  if (isCellError(cell)) return cell;
  const word = cell.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE;
}
