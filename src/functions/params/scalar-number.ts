import { isBlank, isCellError, type CellValue } from "../../core/cell";
import { DomainError } from "../../core/errors";

const NUMERIC_TEXT = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * A scalar argument as a number, by Excel's own rules: TRUE is 1, a blank cell is 0, "12" is 12, other text
 * faults `value`.
 */
export function scalarNumber(cell: CellValue, param: string): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (isBlank(cell)) return 0;
  if (isCellError(cell)) throw new DomainError("value", "not-a-number", { param, got: cell.error });
  if (!NUMERIC_TEXT.test(cell)) throw new DomainError("value", "not-a-number", { param, got: cell });
  return Number(cell);
}
