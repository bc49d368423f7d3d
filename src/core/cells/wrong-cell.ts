import { isCellError, type CellValue } from "../cell";
import { DomainError } from "../errors";
import { dateTimeOfText } from "./date-of-text";
import { requireDate } from "./require-date";

type CellRows = readonly (readonly CellValue[])[];

/** A number as text, also with thousands separated or as a percentage: what "Convert to Number" makes a number of. */
const NUMBER_TEXT = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[+-]?\d+)?%?$|^[+-]?\.\d+%?$/i;
/** Texts such as `5/6` name no year; what year they are of does not matter for whether they are dates. */
const ANY_YEAR = 2000;

export const isNumberText = (text: string): boolean => NUMBER_TEXT.test(text.trim());

/** A cell as Excel shows it, for a sentence. */
export const shownIn = (cell: CellValue): string =>
  isCellError(cell) ? cell.error : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);

/** What is wrong with a cell among numbers that holds none: a heading, a number stored as text, or something else. */
export function notANumberAmong(rows: CellRows, row: number, column: number, param: string): DomainError {
  const cell = rows[row]?.[column] ?? null;
  const position = row * (rows[0]?.length ?? 0) + column + 1;
  const heading = headingAt(rows, row, column, param);
  if (heading) return heading;
  if (typeof cell === "string" && isNumberText(cell)) return new DomainError("value", "number-as-text", { param, position, got: cell });
  return new DomainError("value", "text-in-range", { param, position, got: shownIn(cell) });
}

/** A text before the first number, above it or, in a row, left of it; a number or a date stored as text is none. */
export function headingAt(rows: CellRows, row: number, column: number, param: string): DomainError | undefined {
  const got = rows[row]?.[column];
  if (typeof got !== "string" || isNumberText(got) || isDateText(got)) return undefined;
  if (row === 0 && isData(rows[1]?.[column])) return new DomainError("value", "heading-above", { param, got });
  return column === 0 && isData(rows[row]?.[1]) ? new DomainError("value", "heading-beside", { param, got }) : undefined;
}

const isData = (cell: CellValue | undefined): boolean =>
  typeof cell === "number" || typeof cell === "boolean" || (typeof cell === "string" && (isNumberText(cell) || isDateText(cell)));

const isDateText = (text: string): boolean => dateTimeOfText(text.trim(), ANY_YEAR) !== undefined;

/** What is wrong with a cell that holds no date where one is needed: a date as text, the digits of one, or no date at all. */
export function notADate(cell: CellValue, param: string): DomainError {
  const got = shownIn(cell);
  if (typeof cell !== "string") return new DomainError("value", "not-a-date", { param, got });
  return (
    digitsFault(cell, param) ??
    new DomainError("value", isNumberText(cell) || isDateText(cell) ? "text-date" : "not-a-date", { param, got })
  );
}

/** Digits of a date or a Unix time, as text: told as the same digits as a number are. */
function digitsFault(text: string, param: string): DomainError | undefined {
  if (!isNumberText(text)) return undefined;
  try {
    requireDate(Number(text), param);
    return undefined;
  } catch (fault) {
    if (fault instanceof DomainError && fault.key !== "outside-calendar") return new DomainError("value", fault.key, fault.detail);
    return undefined;
  }
}
