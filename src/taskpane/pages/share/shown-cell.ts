import { isCellError, type CellValue } from "../../../core/cell";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellAddress } from "../../../plan/area";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** More lines than these nobody reads. */
const LINES = 500;

/** A cell as formulas name it, with its sheet. */
export const cellName = ({ sheet, row, column }: Place): string => `${sheetInFormula(sheet)}!${cellAddress(row, column)}`;

/** Cells with their formulas, a line each. */
export const cellLines = (cells: readonly (Place & { readonly formula: string })[]): string =>
  [...cells.slice(0, LINES).map((cell) => `${cellName(cell)}  ${cell.formula}`), ...(cells.length > LINES ? ["…"] : [])].join("\n");

/** Two values so that they can be told apart; `blank` stands for none. */
export function shownValues(values: readonly CellValue[], blank: string): readonly string[] {
  const text = (value: CellValue, digits: number): string => {
    if (value === null || value === "") return blank;
    if (isCellError(value)) return value.error;
    return typeof value === "number" ? String(Number(value.toPrecision(digits))) : String(value);
  };
  const short = values.map((value) => text(value, 6));
  return new Set(short).size === values.length ? short : values.map((value) => text(value, 15));
}
