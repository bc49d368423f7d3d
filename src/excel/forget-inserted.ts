import { saveSettings } from "./document-settings";
import { INSERTED_KEY, insertedRecords, samplesKey } from "./inserted-memory";

/** Forgets sheets that are gone. */
export const forgetInserted = (sheetIds: readonly string[]): Promise<void> =>
  saveSettings({
    [INSERTED_KEY]: insertedRecords().filter(({ sheetId }) => !sheetIds.includes(sheetId)),
    ...Object.fromEntries(sheetIds.map((sheetId) => [samplesKey(sheetId), undefined])),
  });
