import type { CellValue } from "../core/cell";
import { cellValue } from "./read/cell-value";
import { runExcel } from "./run-excel";

export interface ActiveCell {
  readonly address: string;
  readonly formula: string;
  readonly value: CellValue;
}

/** The active cell with its formula and value. */
export const activeCell = (): Promise<ActiveCell> =>
  runExcel("selection", async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,values,valueTypes");
    await context.sync();
    return {
      address: cell.address,
      formula: String(cell.formulas[0]?.[0] ?? ""),
      value: cellValue(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
    };
  });
