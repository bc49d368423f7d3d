import { ERROR_CODES, isCellError, type CellError, type CellValue, type ErrorCode } from "../../core/cell";
import type { RawArgument } from "../../functions/define";
import type { InvokeResult } from "../../functions/invoke";

/** The form in which errors travel: the client makes `CustomFunctions.Error` of this one. */
interface WireError {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/** How errors come back inside a table of results: the client's `CustomFunctions.Error`, as it turns itself into JSON. */
interface ReturnedError {
  readonly valueType: "CustomFunctionError";
  readonly code: string;
  readonly message?: string;
}

/** The runtime's numbers for the errors of whole calls, read in the client's source. */
const ERROR_OF_NUMBER: Readonly<Record<number, ErrorCode>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES);

const outward = (value: CellValue): unknown =>
  isCellError(value) ? ({ type: "CustomFunctionError", code: value.error } satisfies WireError) : value;

const isReturnedError = (value: unknown): value is ReturnedError =>
  typeof value === "object" && value !== null && (value as Partial<ReturnedError>).valueType === "CustomFunctionError";

function inward(value: unknown): CellValue {
  if (isReturnedError(value)) return failure(KNOWN.has(value.code) ? (value.code as ErrorCode) : "#VALUE!", value.message);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  // Null inside a result shows as 0 in Excel.
  return value === null || value === undefined ? 0 : { error: "#VALUE!" };
}

const failure = (error: ErrorCode, message: string | undefined): CellError => (message ? { error, message } : { error });

/** What crosses between the host and the add-in's custom-functions runtime, and what it means here. */
export const invocationValues = {
  argument: (given: RawArgument): unknown =>
    Array.isArray(given) ? (given as readonly (readonly CellValue[])[]).map((row) => row.map(outward)) : outward(given as CellValue),
  result: (value: unknown): InvokeResult =>
    Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(inward)) : inward(value),
  failure: (value: unknown, code: number | undefined): CellError =>
    failure(ERROR_OF_NUMBER[code ?? 0] ?? "#VALUE!", typeof value === "string" ? value : undefined),
};
