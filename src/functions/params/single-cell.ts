import type { CellValue } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { RawArgument } from "../define";

/** The one cell of an argument. Hosts hand a single cell over bare or as a 1×1 range; a larger range faults `value`. */
export function singleCell(raw: RawArgument, param: string): CellValue {
  if (!Array.isArray(raw)) return raw as CellValue;
  const rows = raw as readonly (readonly CellValue[])[];
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? null;
  throw new DomainError("value", "needs-single-value", { param });
}
