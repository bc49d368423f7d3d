import { shiftFormula } from "../../../xlsx/formula/shift-formula";
import { cellsAddress, parseCells, sheetInFormula } from "../cells/address";
import type { SheetArea } from "../cells/area";

/** Where a formula stands, and what its references mean there. */
export interface ReferenceView {
  readonly sheetId: string;
  /** The sheet of that name, in any case. */
  sheetNamed(name: string): string | undefined;
  nameOf(sheetId: string): string;
}

const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** Texts and whatever stands in square brackets hold no references, nor do longer words; a spill's `#` belongs to its cell. */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(${SHEET})?(?<![\p{L}\p{N}_.$\\])(${CELLS})(?![\p{L}\p{N}_.(\\!$[])(#?)|(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
  "gu",
);

/**
 * A formula with its references changed and every other character as it was written. `change` is given the cells of a reference and
 * answers where they are now, `null` when they are gone, or the same object when nothing changes. `home` is the sheet the formula stands
 * on afterwards. References through several sheets stay, as in Excel.
 */
export function rewriteReferences(formula: string, view: ReferenceView, change: (area: SheetArea) => SheetArea | null, home = view.sheetId): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(TOKENS, (token: string, prefix: string | undefined, cells: string | undefined, spill: string | undefined) => {
    if (cells === undefined) return token;
    const sheet = prefix === undefined ? undefined : unquoted(prefix);
    const sheetId = sheet === undefined ? view.sheetId : view.sheetNamed(sheet);
    const area = parseCells(cells);
    if (sheetId === undefined || !area) return token;
    const before: SheetArea = { sheetId, ...area };
    const after = change(before);
    if (after === null) return "#REF!";
    const stays = after.sheetId === sheetId;
    const named = prefix === undefined ? after.sheetId !== home : !stays;
    const place = named ? `${sheetInFormula(view.nameOf(after.sheetId))}!` : (prefix ?? "");
    return `${place}${after === before ? cells : written(cells, after)}${spill ?? ""}`;
  });
}

const unquoted = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

/** The cells in the form in which they were written: with the same `$`, one corner or two, whole rows or columns. */
function written(cells: string, after: SheetArea): string {
  const [first = "", last = first] = cells.split(":");
  const address = cellsAddress(after).split(":");
  // Two corners stay two, even around one cell.
  const corners = cells.includes(":") && address.length === 1 ? [address[0], address[0]] : address;
  return corners.map((corner = "", i) => signed(corner, i === 0 ? first : last)).join(":");
}

function signed(corner: string, like: string): string {
  const [, columnSign, rowSign] = /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(like) ?? [];
  const [, column = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
  // `$5:$7` has its only sign in the first place.
  if (column === "") return `${columnSign === "$" || rowSign === "$" ? "$" : ""}${row}`;
  return `${columnSign ?? ""}${column}${row === "" ? "" : `${rowSign ?? ""}${row}`}`;
}

/** The formula, with its "=", as it reads some rows below and columns to the right; anything else stays as it is. */
export const shiftedFormula = (formula: string, rows: number, columns: number): string =>
  (rows === 0 && columns === 0) || !formula.startsWith("=") ? formula : `=${shiftFormula(formula.slice(1), rows, columns)}`;
