import type { Cells, Corner } from "./formula-item";
import { FORMULA_LIMITS } from "./formula-limits";
import { readReference, writeCells } from "./read-reference";
import { tokenizeFormula } from "./tokenize-formula";

const around = (at: number, by: number, limit: number): number => (((at + by) % limit) + limit) % limit;

const shiftedCorner = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  ...(corner.row === undefined || corner.rowFixed ? {} : { row: around(corner.row, rows, FORMULA_LIMITS.rows) }),
  ...(corner.column === undefined || corner.columnFixed ? {} : { column: around(corner.column, columns, FORMULA_LIMITS.columns) }),
});

const shiftedCells = ({ from, to }: Cells, rows: number, columns: number): Cells => ({
  from: shiftedCorner(from, rows, columns),
  to: shiftedCorner(to, rows, columns),
});

/**
 * The formula that stands `rows` further down and `columns` further right, as when it is filled or shared between cells in a file.
 * Relative references move and wrap round at the sheet's edge, as in Excel; every other character stays. With or without "=".
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string => formulaShifter(formula)(rows, columns);

/** The same for many places: the formula is read once. */
export function formulaShifter(formula: string): (rows: number, columns: number) => string {
  const parts = tokenizeFormula(formula).map(({ kind, text }): string | ((rows: number, columns: number) => string) => {
    const cells = kind === "reference" ? readReference(text)?.cells : undefined;
    if (!cells) return text;
    const place = text.slice(0, text.lastIndexOf("!") + 1);
    return (rows, columns) => place + writeCells(shiftedCells(cells, rows, columns), text.includes(":", place.length));
  });
  return (rows, columns) => parts.map((part) => (typeof part === "string" ? part : part(rows, columns))).join("");
}
