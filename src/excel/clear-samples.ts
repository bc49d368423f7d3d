import { rangeOf } from "./apply/range-of";
import { rectangles } from "./apply/rectangles";
import { saveSettings } from "./document-settings";
import { INSERTED_KEY, insertedRecords, storedSamples } from "./inserted-memory";
import { runExcel } from "./run-excel";
import { isSample, samplesLeft } from "./samples-left";
import { WorkbookError } from "./workbook-port";

/**
 * Empties the inputs that still hold their sample. A cell that the user has changed stays, and so does a formula, whatever
 * it shows. If rows or columns were inserted above, the remembered places no longer match and little or nothing is emptied,
 * which loses no one's work.
 */
export async function clearSamples(sheetId: string): Promise<void> {
  const samples = storedSamples(sheetId);
  if (samples.length === 0) return;
  await runExcel("clearSamples", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const ranges = samples.map(({ area }) => rangeOf(sheet, area));
    for (const range of ranges) range.load("formulas");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("clearSamples", "ItemNotFound", true, "The sheet is no longer there.");
    const now = samples.map((sample, index) => ({ ...sample, formulas: ranges[index]?.formulas as readonly (readonly unknown[])[] }));
    if (!samplesLeft(now, insertedRecords().some((record) => record.sheetId === sheetId && record.cleared === true))) return;
    for (const { area, values, formulas } of now) {
      const at = (row: number, column: number): boolean => isSample(formulas[row - area.row]?.[column - area.column], values[row - area.row]?.[column - area.column]);
      for (const part of rectangles(area, at)) rangeOf(sheet, part).clear("Contents");
    }
    await context.sync();
  });
  await saveSettings({ [INSERTED_KEY]: insertedRecords().map((record) => (record.sheetId === sheetId ? { ...record, cleared: true } : record)) });
}
