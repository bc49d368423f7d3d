import type { CellValue, ErrorCode } from "../../../src/core/cell";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import type { FileName, FileSheet } from "../../../src/files/file-workbook";
import { workbookOf } from "./lay-out";

export type ReadCell = (sheet: number, row: number, column: number) => CellValue;

/** All sheets in one workbook, calculated by the embedded engine. */
export async function calculate(sheets: readonly FileSheet[], names: readonly FileName[] = []): Promise<ReadCell> {
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot({ ...workbookOf(sheets), names }).snapshot });
  try {
    await engine.settle();
    const values = sheets.map((_, index) => {
      const cells = engine.cells(`sheet-${index + 1}`);
      const sheet = new Map<string, CellValue>();
      const { rows, columns } = { rows: 1 + Math.max(...sheets[index]!.cells.map(({ row }) => row)) + 50, columns: 40 };
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          if (cells.isEmpty(row, column)) continue;
          const value = cells.value(row, column);
          sheet.set(`${row},${column}`, cells.kind(row, column) === "Error" ? { error: value as ErrorCode } : value);
        }
      }
      return sheet;
    });
    return (sheet, row, column) => values[sheet]?.get(`${row},${column}`) ?? null;
  } finally {
    engine.dispose();
  }
}
