import { isBlank, isCellError, type CellValue } from "../../core/cell";
import type { TeamCell } from "../team-workbook";

/** What programs change of a number that they only read and write again lies below this share of it. */
const ROUNDING = 1e-14;

/** Whether a cell still shows what it showed. */
export function isSameValue(now: CellValue, before: CellValue): boolean {
  if (isBlank(now) || isBlank(before)) return isBlank(now) && isBlank(before);
  if (isCellError(now) || isCellError(before)) return isCellError(now) && isCellError(before) && now.error === before.error;
  if (typeof now !== "number" || typeof before !== "number") return now === before;
  return Math.abs(now - before) <= ROUNDING * Math.max(Math.abs(now), Math.abs(before));
}

/** LibreOffice keeps an error or a truth value that was a constant as a formula that says nothing else. */
export const isConstant = ({ formula }: TeamCell): boolean =>
  formula === undefined || /^(?:#[A-Z0-9/]+[!?]?|(?:TRUE|FALSE)(?:\(\))?)$/i.test(formula);
