import { areaAddress } from "../../../src/plan/area";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { sheetValues, type SheetValues, type Value } from "./sheet-values";

/** A plan's cells and names in the embedded workbook's own engine, calculated. */
export async function calculate(plan: SheetPlan): Promise<SheetValues> {
  const engine = createHeadlessEngine({ lang: plan.lang });
  try {
    const sheet = engine.workbook.getActiveSheet();
    const rows = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length)) + 1;
    const columns = Math.max(...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0))) + 1;
    if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
    if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
    for (const { name, area } of plan.names) engine.workbook.insertDefinedName(name, `${sheet.getSheetName()}!${areaAddress(area)}`);
    for (const { row, column, cells } of plan.blocks) {
      sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0).setValues(cells.map((line) => line.map((cell) =>
        cell !== null && typeof cell === "object" ? { f: cell.formula } : { v: cell as string | number | boolean | null })));
    }
    await engine.settle();
    const grid = sheet.getRange(0, 0, rows, columns).getValues() as Value[][];
    return sheetValues(plan, (row, column) => {
      const value = grid[row]?.[column];
      return value === undefined || value === "" ? (value ?? null) : value;
    });
  } finally {
    engine.dispose();
  }
}
