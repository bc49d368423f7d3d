/** The error values a cell can hold. */
export const ERROR_CODES = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value in a cell. `message` is a sentence a host may show beside it. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/**
 * What a cell holds. `null` is a blank cell; an empty text "" is treated like a blank one, because hosts
 * hand blanks over as either. Dates are Excel serial numbers.
 */
export type CellValue = number | string | boolean | null | CellError;

export const isCellError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

export const isBlank = (value: CellValue): value is null | "" => value === null || value === "";
