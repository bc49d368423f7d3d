import { rangeOf } from "./apply/range-of";
import { insertedRecords, storedSamples, type InsertedRecord } from "./inserted-memory";
import { runExcel } from "./run-excel";
import { samplesLeft } from "./samples-left";
import type { InsertedPlan } from "./workbook-port";

/**
 * The sheets this add-in made that are there, in the order they were made. The workbook decides and not what was done to it from here: undo
 * takes sheets away and brings them back, with their samples, and leaves the settings alone.
 */
export async function listInserted(): Promise<readonly InsertedPlan[]> {
  const records = insertedRecords();
  if (records.length === 0) return [];
  return runExcel("settings", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const known = records.flatMap((record) => {
      const sheet = worksheets.items.find(({ id }) => id === record.sheetId);
      return sheet ? [{ record, sheet, samples: read(sheet, record) }] : [];
    });
    if (known.some(({ samples }) => samples.length > 0)) await context.sync();
    return known.map(({ record, sheet, samples }) => ({
      sheetId: record.sheetId, sheetName: sheet.name, planId: record.planId,
      hasSamples: samplesLeft(samples.map(({ area, range }) => ({ ...area, formulas: range.formulas as readonly (readonly unknown[])[] })), record.cleared === true),
    }));
  });
}

const read = (sheet: Excel.Worksheet, { sheetId }: InsertedRecord) =>
  storedSamples(sheetId).map((area) => {
    const range = rangeOf(sheet, area.area);
    range.load("formulas");
    return { area, range };
  });
