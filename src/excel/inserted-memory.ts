import { readSetting } from "./document-settings";
import type { SampleArea } from "./sample-memory";

/** What is kept of a sheet this add-in made. Its name is read from the workbook: users rename sheets. */
export interface InsertedRecord {
  readonly sheetId: string;
  readonly planId: string;
  /** Its samples were cleared. Undo may bring them back, and knows nothing of this. */
  readonly cleared?: boolean;
}

export const INSERTED_KEY = "opsplan.inserted";
export const samplesKey = (sheetId: string): string => `opsplan.samples.${sheetId}`;

const isRecord = (value: unknown): value is InsertedRecord =>
  typeof value === "object" && value !== null && typeof (value as InsertedRecord).sheetId === "string" && typeof (value as InsertedRecord).planId === "string";

/** The records in the workbook. A workbook may come from anywhere: what does not look like a record is ignored. */
export function insertedRecords(): readonly InsertedRecord[] {
  const stored = readSetting(INSERTED_KEY);
  return Array.isArray(stored) ? stored.filter(isRecord) : [];
}

export function storedSamples(sheetId: string): readonly SampleArea[] {
  const stored = readSetting(samplesKey(sheetId));
  return Array.isArray(stored) ? (stored as SampleArea[]).filter((entry) => Array.isArray(entry?.values) && typeof entry.area?.row === "number") : [];
}
