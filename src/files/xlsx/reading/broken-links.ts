import { cellAddress } from "../../../plan/area";
import type { FileLoss } from "../file-loss";
import type { FileCell, FileName, FileSheet } from "../../file-workbook";
import { formulaTokens } from "../formula/tokens";

/** So many cells are named one by one. */
const NAMED = 5;

/** Whether a formula speaks of a file, by its number from one, that the workbook has no link to. */
function isBroken(formula: string, links: number): boolean {
  if (!formula.includes("[")) return false;
  return formulaTokens(formula).some(({ kind, text }, at, all) => {
    const book = kind === "bracket" && all[at - 1]?.kind !== "name" ? /^\[(\d+)\]$/ : kind === "sheet" ? /^'\[(\d+)\]/ : undefined;
    return Number(book?.exec(text)?.[1] ?? 0) > links;
  });
}

/** Formulas of files whose links are missing keep their last values; with such a formula Excel repairs the file. */
export function withoutBrokenLinks(sheet: FileSheet, links: number): { readonly sheet: FileSheet; readonly losses: readonly FileLoss[] } {
  const broken: FileCell[] = [];
  const cells = sheet.cells.map((cell): FileCell => {
    if (cell.formula === undefined || !isBroken(cell.formula, links)) return cell;
    const { formula: _formula, array: _array, ...value } = cell;
    broken.push(value);
    return value;
  });
  if (broken.length === 0) return { sheet, losses: [] };
  const places = broken.slice(0, NAMED).map(({ row, column }) => cellAddress(row, column));
  const name = `${places.join(", ")}${broken.length > NAMED ? ", …" : ""}`;
  return { sheet: { ...sheet, cells }, losses: [{ kind: "externalLink", count: broken.length, sheet: sheet.name, name }] };
}

/** Names that stand for cells of such files. */
export const namesWithLinks = (
  names: readonly FileName[],
  links: number,
): { readonly names: readonly FileName[]; readonly losses: readonly FileLoss[] } => {
  const broken = names.filter(({ refersTo }) => isBroken(refersTo, links));
  return {
    names: names.filter((name) => !broken.includes(name)),
    losses: broken.map(({ name }) => ({ kind: "nameKind", count: 1, name })),
  };
};
