import type { CellValue } from "../../../src/core/cell";

/** Numbers to nine digits, anything else as it is; an empty text looks like an empty cell. */
export function sameValue(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
  return (ours ?? "") === (theirs ?? "");
}
