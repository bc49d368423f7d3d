import { forgetInserted } from "./forget-inserted";
import { insertedRecords, storedSamples } from "./inserted-memory";
import { runExcel } from "./run-excel";
import type { InsertedPlan } from "./workbook-port";

/** The sheets this add-in made that are still there, in the order they were made. The others are forgotten. */
export async function listInserted(): Promise<readonly InsertedPlan[]> {
  const records = insertedRecords();
  if (records.length === 0) return [];
  const names = await runExcel("settings", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
  });
  const gone = records.map(({ sheetId }) => sheetId).filter((sheetId) => !names.has(sheetId));
  if (gone.length > 0) await forgetInserted(gone);
  return records.flatMap(({ sheetId, planId }) => {
    const sheetName = names.get(sheetId);
    return sheetName === undefined ? [] : [{ sheetId, sheetName, planId, hasSamples: storedSamples(sheetId).length > 0 }];
  });
}
