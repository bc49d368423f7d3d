import type { SheetCells } from "../../src/reading/sheet-cells";
import type { CellValue } from "../../src/core/cell";

/** A sheet from A1 on; short rows are filled with blanks. */
export function cellsOf(rows: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}): SheetCells {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]);
  return { sheet: "Sheet1", source: "Sheet1!A1", row: 0, column: 0, values, hiddenRows: [], dateSystem: 1900, ...more };
}
