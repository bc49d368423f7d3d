import { isCellError, type CellValue } from "../../core/cell";

/** A cell as a number by Excel's rules; undefined for a text that is none. */
export function asNumber(cell: CellValue): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (cell === null) return 0;
  return isCellError(cell) || cell.trim() === "" || !Number.isFinite(Number(cell)) ? undefined : Number(cell);
}
