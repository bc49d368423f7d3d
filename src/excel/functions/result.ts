import { isCellError, type CellError, type CellValue, type ErrorCode } from "../../core/cell";
import type { InvokeResult } from "../../functions/invoke";

type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** The errors a custom function can return. The others, such as #REF!, exist as input only and are passed on as #VALUE!. */
const RETURNABLE = new Set<ErrorCode>(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

/**
 * A result as Excel takes it from a custom function. One error is thrown, which every version understands; errors inside a table
 * stay in their cells. A blank becomes "": null inside a returned table would show as 0.
 */
export function resultOf(result: InvokeResult): ExcelCell | ExcelCell[][] {
  if (Array.isArray(result)) return result.map((row) => row.map(cellOf));
  if (isCellError(result)) throw errorOf(result);
  return cellOf(result);
}

const cellOf = (value: CellValue): ExcelCell => {
  if (value === null) return "";
  return isCellError(value) ? errorOf(value) : value;
};

/** Excel shows the sentence for #VALUE! and #N/A only; the runtime drops it for the rest. */
function errorOf({ error, message }: CellError): CustomFunctions.Error {
  if (RETURNABLE.has(error)) return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message ?? error);
}
