import { needsArray } from "../../../src/files/xlsx/formula/needs-array";
import type { FileCell, FileSheet, FileWorkbook } from "../../../src/files/file-workbook";
import { isCellError } from "../../../src/core/cell";
import type { ConformanceCase, Topic } from "./read-table";

/** Formulas begin in this column; inputs lie to the left of it. */
export const FORMULA_COLUMN = 13;

export interface PlacedCase extends ConformanceCase {
  readonly row: number;
  readonly column: number;
}

export interface LaidOutTopic {
  readonly sheet: FileSheet;
  readonly cases: readonly PlacedCase[];
}

/** A topic as a sheet: its cells, and each formula in a row of its own with room for what it spills. */
export function layOut({ name, cells, cases }: Topic): LaidOutTopic {
  const placed: PlacedCase[] = [];
  let row = 0;
  for (const one of cases) {
    placed.push({ ...one, row, column: FORMULA_COLUMN });
    row += one.expected.length;
  }
  const inputs = cells.map(({ row: r, column, content }): FileCell =>
    typeof content === "object" && content !== null && !isCellError(content)
      ? formulaCell(r, column, content.formula, 1, 1)
      : { row: r, column, value: content },
  );
  const formulas = placed.map(({ row: r, column, formula, expected }) =>
    formulaCell(r, column, formula.slice(1), expected.length, expected[0]!.length),
  );
  const sheet: FileSheet = {
    name,
    state: "visible",
    gridlines: true,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionals: [],
    notes: [],
    charts: [],
    cells: [...inputs, ...formulas].sort((a, b) => a.row - b.row || a.column - b.column),
  };
  return { sheet, cases: placed };
}

/** What spills is stored as Excel stores it, as an array formula over the cells it fills. */
function formulaCell(row: number, column: number, formula: string, rows: number, columns: number): FileCell {
  const array = rows * columns > 1 || needsArray(formula) ? { array: { area: { row, column, rows, columns }, dynamic: true } } : {};
  return { row, column, value: null, formula, ...array };
}

export const workbookOf = (sheets: readonly FileSheet[]): FileWorkbook => ({
  sheets,
  names: [],
  dateSystem: 1900,
  activeSheet: 0,
  defaultFont: { name: "Calibri", size: 11 },
});
