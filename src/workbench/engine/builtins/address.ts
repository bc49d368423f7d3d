import type { CellValue } from "../../../core/cell";
import { VALUE } from "../../../core/cells/coerce";
import { columnLetters } from "../../../core/cells/column-letters";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { EXCEL_GRID } from "../excel-grid";
import { each, logical, or, text, whole, type Reader, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The library wrote addresses of cells that no sheet has, and refused an argument left out between others.
 * Source: Microsoft Support, "ADDRESS function".
 */
const ifGiven = <T>(reader: Reader<T>, absent: T): Reader<T> => ({
  read: (cell) => (cell === null ? absent : reader.read(cell)),
  absent,
});

/** Which of row and column are absolute, by `abs_num`. */
const ABSOLUTE: Readonly<Record<number, readonly [row: boolean, column: boolean]>> = {
  1: [true, true],
  2: [true, false],
  3: [false, true],
  4: [false, false],
};

function address(row: number, column: number, kind: number, a1: boolean, sheet: string | undefined): CellValue {
  const [rowIsFixed, columnIsFixed] = ABSOLUTE[kind] ?? [];
  const isInGrid = row >= 1 && row <= EXCEL_GRID.rowCount && column >= 1 && column <= EXCEL_GRID.columnCount;
  if (rowIsFixed === undefined || !isInGrid) return VALUE;
  const relative = (letter: string, at: number, isFixed: boolean | undefined): string => `${letter}${isFixed ? at : `[${at}]`}`;
  const cell = a1
    ? `${columnIsFixed ? "$" : ""}${columnLetters(column - 1)}${rowIsFixed ? "$" : ""}${row}`
    : relative("R", row, rowIsFixed) + relative("C", column, columnIsFixed);
  return sheet === undefined ? cell : `${sheet === "" ? "" : sheetInFormula(sheet)}!${cell}`;
}

export const ADDRESS: SheetFunctionDefinition = each<[number, number, number, boolean, string | undefined]>(
  "ADDRESS",
  [whole, whole, ifGiven(whole, 1), ifGiven(logical, true), or<string | undefined>(text, undefined)],
  address,
);
