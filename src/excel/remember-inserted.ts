import { saveSettings } from "./document-settings";
import { INSERTED_KEY, insertedRecords, samplesKey } from "./inserted-memory";
import type { SampleArea } from "./sample-memory";
import type { InsertedPlan } from "./workbook-port";

/** How many sheets that are gone stay known: undo may bring them back, and takes no settings back. */
const GONE = 10;

/** Keeps a new sheet in mind, so that it can be removed and its samples cleared in a later session too. `present` are the sheets there are. */
export function rememberInserted(made: InsertedPlan, samples: readonly SampleArea[], present: ReadonlySet<string>): Promise<void> {
  const others = insertedRecords().filter(({ sheetId }) => sheetId !== made.sheetId);
  const gone = others.filter(({ sheetId }) => !present.has(sheetId)).slice(0, -GONE);
  return saveSettings({
    [INSERTED_KEY]: [...others.filter((record) => !gone.includes(record)), { sheetId: made.sheetId, planId: made.planId }],
    [samplesKey(made.sheetId)]: samples.length > 0 ? samples : undefined,
    ...Object.fromEntries(gone.map(({ sheetId }) => [samplesKey(sheetId), undefined])),
  });
}
