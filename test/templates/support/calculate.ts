import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { sheetValues, type SheetValues, type Value } from "./sheet-values";

/** A plan's cells, tables and names in the embedded workbook's own engine, calculated. */
export async function calculate(plan: SheetPlan): Promise<SheetValues> {
  const engine = createHeadlessEngine({ lang: plan.lang, snapshot: fileToSnapshot(planToFile([plan])).snapshot });
  try {
    const sheet = engine.workbook.getActiveSheet();
    const rows = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length)) + 1;
    const columns = Math.max(...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0))) + 1;
    await engine.settle();
    const grid = sheet.getRange(0, 0, rows, columns).getRawValues() as Value[][];
    return sheetValues(plan, (row, column) => {
      const value = grid[row]?.[column];
      return value === undefined || value === "" ? (value ?? null) : value;
    });
  } finally {
    engine.dispose();
  }
}
