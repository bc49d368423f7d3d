import { isCellError, type CellValue } from "../../core/cell";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { RawArgument } from "../../functions/define";

/** More cells than this are data, not something to read in a field. */
const CELLS_SHOWN = 24;

const cellText = (cell: CellValue): string | undefined => {
  if (cell === null || cell === "" || isCellError(cell)) return undefined;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : textInFormula(cell);
};

/** What to type for an argument to get this value; undefined where a field cannot hold it. A keyword is typed bare. */
export function entryText(arg: RawArgument, isChoice: boolean): string | undefined {
  if (arg === null) return "";
  if (!Array.isArray(arg)) return isChoice && typeof arg === "string" ? arg : cellText(arg as CellValue);
  const rows = arg as readonly (readonly CellValue[])[];
  if (rows.reduce((sum, row) => sum + row.length, 0) > CELLS_SHOWN) return undefined;
  const texts = rows.map((row) => row.map(cellText));
  return texts.some((row) => row.includes(undefined)) ? undefined : `{${texts.map((row) => row.join(",")).join(";")}}`;
}
