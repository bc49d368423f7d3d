import { isCellError, type CellValue } from "../core/cell";
import { textInFormula } from "../core/cells/text-in-formula";
import type { RawArgument } from "./define";
import { NAMESPACE } from "./namespace";

const cellText = (cell: CellValue): string => {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  if (isCellError(cell)) return cell.error;
  return textInFormula(cell);
};

const argumentText = (arg: RawArgument): string =>
  Array.isArray(arg) ? `{${(arg as CellValue[][]).map((row) => row.map(cellText).join(",")).join(";")}}` : cellText(arg as CellValue);

/** A call as one would type it into a cell, with literal values. Arguments left out at the end are dropped. */
export function formulaText(id: string, args: readonly RawArgument[]): string {
  const last = args.findLastIndex((arg) => arg !== null);
  return `=${NAMESPACE}.${id}(${args
    .slice(0, last + 1)
    .map(argumentText)
    .join(",")})`;
}
