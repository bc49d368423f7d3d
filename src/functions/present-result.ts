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
  if (Array.isArray(result)) return (result as readonly (readonly ResultCell[])[]).map((row) => presentRow(row, definition, lang));
  return presentCell(result as ResultCell, definition, lang);
}

/** Copied as it is, and then only faults are put right: a function over a column makes a row for each of its rows. */
function presentRow(row: readonly ResultCell[], definition: FunctionDefinition, lang: Lang): CellValue[] {
  const cells: (ResultCell | CellValue)[] = row.slice();
  for (let i = 0; i < cells.length; i += 1) {
    const cell = row[i] as ResultCell;
    if (typeof cell === "number" ? !Number.isFinite(cell) : cell instanceof DomainError) cells[i] = presentCell(cell, definition, lang);
  }
  return cells as CellValue[];
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
