import type { CellError, CellValue } from "../core/cell";
import { DomainError, ERROR_OF_FAULT } from "../core/errors";
import type { Lang } from "../core/lang";
import type { FunctionDefinition, ResultCell } from "./define";
import { faultSentence } from "./fault-sentence";

/** What `compute` returned, as cells: faults become error values with their sentence. NaN and infinity never reach a cell. */
export function presentResult(
  result: ResultCell | readonly (readonly ResultCell[])[],
  definition: FunctionDefinition,
  lang: Lang,
): CellValue | CellValue[][] {
  // The common case first: one number.
  if (typeof result === "number" && Number.isFinite(result)) return result;
  if (Array.isArray(result))
    return (result as readonly (readonly ResultCell[])[]).map((row) => row.map((cell) => presentCell(cell, definition, lang)));
  return presentCell(result as ResultCell, definition, lang);
}

function presentCell(cell: ResultCell, definition: FunctionDefinition, lang: Lang): CellValue {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : presentFault(new DomainError("num", "not-finite"), definition, lang);
  return cell instanceof DomainError ? presentFault(cell, definition, lang) : cell;
}

/** A fault as an error value with its sentence. */
export const presentFault = (fault: DomainError, definition: FunctionDefinition, lang: Lang): CellError => ({
  error: ERROR_OF_FAULT[fault.kind],
  message: faultSentence(fault, definition, lang),
});
