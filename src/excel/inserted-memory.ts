import { readIdentity, type SheetIdentity } from "../plan/sheet-identity";
import { readSetting } from "./document-settings";

/**
 * What the workbook's settings keep of a sheet this add-in made, besides what the sheet says of itself: some hosts lose
 * the one, some the other.
 */
export interface InsertedRecord {
  readonly sheetId: string;
  readonly identity: SheetIdentity;
}

export const INSERTED_KEY = "opsplan.inserted";

/** The records in the workbook. A workbook may come from anywhere: what does not look like a record is ignored. */
export function insertedRecords(): readonly InsertedRecord[] {
  const stored = readSetting(INSERTED_KEY);
  if (!Array.isArray(stored)) return [];
  return (stored as readonly unknown[]).flatMap((entry) => {
    const { sheetId, identity } = (typeof entry === "object" && entry !== null ? entry : {}) as Record<string, unknown>;
    const known = readIdentity(identity);
    return typeof sheetId === "string" && known ? [{ sheetId, identity: known }] : [];
  });
}
