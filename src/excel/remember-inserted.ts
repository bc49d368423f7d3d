import type { SheetIdentity } from "../plan/sheet-identity";
import { saveSettings } from "./document-settings";
import { INSERTED_KEY, insertedRecords } from "./inserted-memory";

/** How many sheets that are gone stay known: undo may bring them back, and takes no settings back. */
const GONE = 10;

/** Keeps a sheet in mind in the settings of the workbook. `present` are the sheets there are. */
export function rememberInserted(sheetId: string, identity: SheetIdentity, present?: ReadonlySet<string>): Promise<void> {
  const records = insertedRecords();
  const at = records.findIndex((record) => record.sheetId === sheetId);
  const kept = at < 0 ? [...records, { sheetId, identity }] : records.with(at, { sheetId, identity });
  const gone = present ? kept.filter((record) => record.sheetId !== sheetId && !present.has(record.sheetId)).slice(0, -GONE) : [];
  return saveSettings({ [INSERTED_KEY]: kept.filter((record) => !gone.includes(record)) });
}
