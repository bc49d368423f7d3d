import { startOfDay } from "../../../src/core/cells/serial-date";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { sheetValues, type SheetValues, type Value } from "./sheet-values";

/** What a plan's sheet of a calculated workbook holds now. */
export function valuesOf(engine: Engine, plan: SheetPlan): SheetValues {
  const sheet = engine.workbook.getSheetByName(plan.sheetName);
  if (!sheet) throw new Error(`There is no sheet ${plan.sheetName}.`);
  const rows = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length)) + 1;
  const columns = Math.max(...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0))) + 1;
  const grid = sheet.getRange(0, 0, rows, columns).getRawValues() as Value[][];
  return sheetValues(plan, (row, column) => {
    const value = grid[row]?.[column];
    return value === undefined || value === "" ? (value ?? null) : value;
  });
}

/** Plans as the sheets of one workbook in the embedded workbook's own engine, calculated; on a day of its own where one is given. */
export async function calculated(plans: readonly SheetPlan[], today?: number): Promise<Engine> {
  const engine = createHeadlessEngine({
    lang: plans[0]?.lang ?? "en",
    snapshot: fileToSnapshot(planToFile(plans)).snapshot,
    ...(today !== undefined && { now: () => startOfDay(today) }),
  });
  await engine.settle();
  return engine;
}

/** A plan's cells, tables and names, calculated. */
export async function calculate(plan: SheetPlan): Promise<SheetValues> {
  const engine = await calculated([plan]);
  try {
    return valuesOf(engine, plan);
  } finally {
    engine.dispose();
  }
}
