import { saveSettings } from "./document-settings";
import { INSERTED_KEY, insertedRecords, samplesKey } from "./inserted-memory";
import type { SampleArea } from "./sample-memory";
import type { InsertedPlan } from "./workbook-port";

/** Keeps a new sheet in mind, so that it can be removed and its samples cleared in a later session too. */
export const rememberInserted = (made: InsertedPlan, samples: readonly SampleArea[]): Promise<void> =>
  saveSettings({
    [INSERTED_KEY]: [...insertedRecords().filter(({ sheetId }) => sheetId !== made.sheetId), { sheetId: made.sheetId, planId: made.planId }],
    [samplesKey(made.sheetId)]: samples.length > 0 ? samples : undefined,
  });
