import type { Cells, Corner } from "../../../core/cells/formula/formula-item";
import type { FormulaToken } from "../../../core/cells/formula/formula-token";
import { readReference, writeCells, writeSheets } from "../../../core/cells/formula/read-reference";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";
import type { SheetArea } from "../cells/area";
import { EXCEL_GRID } from "../excel-grid";

/** Where a formula stands, and what its references mean there. */
export interface ReferenceView {
  readonly sheetId: string;
  /** The sheet of that name, in any case. */
  sheetNamed(name: string): string | undefined;
  nameOf(sheetId: string): string;
}

type Change = (area: SheetArea) => SheetArea | null;

export const LOST = "#REF!";

/**
 * A formula with its references changed and every other character as it was written. `change` is given the cells of a reference and
 * answers where they are now, `null` when they are gone, or the same object when nothing changes. `home` is the sheet the formula stands
 * on afterwards. References through several sheets and into other files stay, as in Excel.
 */
export function rewriteReferences(formula: string, view: ReferenceView, change: Change, home = view.sheetId): string {
  if (!formula.startsWith("=")) return formula;
  return rewriteTokens(formula, (token) => (token.kind === "reference" ? rewritten(token.text, view, change, home) : token.text));
}

/** Each piece as `rewrite` answers it. A cell that is gone has spilled nothing any more, so the `#` behind it goes with it. */
export function rewriteTokens(formula: string, rewrite: (token: FormulaToken) => string): string {
  let isLost = false;
  return tokenizeFormula(formula)
    .map((token) => {
      if (isLost && token.text === "#") return "";
      const text = rewrite(token);
      isLost = text !== token.text && token.kind !== "error" && text.includes(LOST);
      return text;
    })
    .join("");
}

function rewritten(text: string, view: ReferenceView, change: Change, home: string): string {
  const reference = readReference(text);
  if (!reference || reference.sheets?.book !== undefined || reference.sheets?.last !== undefined) return text;
  const { cells, sheets } = reference;
  const sheetId = sheets ? view.sheetNamed(sheets.first) : view.sheetId;
  if (sheetId === undefined) return text;
  const before: SheetArea = { sheetId, ...areaOfCells(cells) };
  const after = change(before);
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  if (after === null) return prefix + LOST;
  const isNamed = sheets ? after.sheetId !== sheetId : after.sheetId !== home;
  const place = isNamed ? `${writeSheets({ first: view.nameOf(after.sheetId) })}!` : prefix;
  const written = text.slice(prefix.length);
  return place + (after === before ? written : writeCells(cellsIn(cells, after), written.includes(":")));
}

function areaOfCells({ from, to }: Cells): Omit<SheetArea, "sheetId"> {
  const [row, rows] = span(from.row, to.row, EXCEL_GRID.rowCount);
  const [column, columns] = span(from.column, to.column, EXCEL_GRID.columnCount);
  return { row, column, rows, columns };
}

const span = (from: number | undefined, to: number | undefined, limit: number): readonly [at: number, count: number] =>
  from === undefined || to === undefined ? [0, limit] : [Math.min(from, to), Math.abs(to - from) + 1];

/** Other cells in the form in which these were written: with the same `$`, the same corner first, whole rows or columns. */
function cellsIn({ from, to }: Cells, area: SheetArea): Cells {
  const [top, bottom] = ends(from.row, to.row, area.row, area.rows);
  const [left, right] = ends(from.column, to.column, area.column, area.columns);
  return { from: cornerAt(from, top, left), to: cornerAt(to, bottom, right) };
}

const ends = (from: number | undefined, to: number | undefined, at: number, count: number): readonly [number, number] =>
  from !== undefined && to !== undefined && from > to ? [at + count - 1, at] : [at, at + count - 1];

const cornerAt = (corner: Corner, row: number, column: number): Corner => ({
  ...corner,
  ...(corner.row === undefined ? {} : { row }),
  ...(corner.column === undefined ? {} : { column }),
});

/** The formula, with its "=", as it reads some rows below and columns to the right; anything else stays as it is. */
export const shiftedFormula = (formula: string, rows: number, columns: number): string =>
  (rows === 0 && columns === 0) || !formula.startsWith("=") ? formula : shiftFormula(formula, rows, columns);
