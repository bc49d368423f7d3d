import { rangeOf } from "./apply/range-of";
import { rectangles } from "./apply/rectangles";
import { saveSettings } from "./document-settings";
import { samplesKey, storedSamples } from "./inserted-memory";
import { runExcel } from "./run-excel";
import type { SampleValue } from "./sample-memory";
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
    samples.forEach(({ area, values }, index) => {
      const formulas = ranges[index]?.formulas as readonly (readonly unknown[])[];
      const isSample = (row: number, column: number): boolean => same(formulas[row - area.row]?.[column - area.column], values[row - area.row]?.[column - area.column]);
      for (const part of rectangles(area, isSample)) rangeOf(sheet, part).clear("Contents");
    });
    await context.sync();
  });
  await saveSettings({ [samplesKey(sheetId)]: undefined });
}

/** `formulas` holds a constant as itself and a formula as its text, which no sample begins like. */
const same = (formula: unknown, sample: SampleValue | undefined): boolean => sample !== null && sample !== "" && formula === sample;
