import type { WorkbookRecord } from "./workbook-record";

const KEY = "opsplan-workbench-unload";

/** What a page wrote while it was left. */
export interface UnloadRecord {
  /** Writes at once; false where the browser has no room for it or allows no storage. */
  keep(record: WorkbookRecord): boolean;
  /** What is there, if it is later than what the store has. Reading judges nothing else. */
  laterThan(kept: unknown): unknown;
  clear(): void;
}

const savedAt = (record: unknown): string => {
  const { savedAt: at } = (typeof record === "object" && record !== null ? record : {}) as { readonly savedAt?: unknown };
  return typeof at === "string" ? at : "";
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

/**
 * A page that is left or reloaded takes its unfinished write to the browser's database with it: what was typed in the last moment was lost.
 * The only storage that finishes within the event is `localStorage`, so the workbook goes there then, and from there into the database
 * when the page is opened again.
 */
export function unloadRecord(storage: () => Storage = () => localStorage): UnloadRecord {
  // Asking for the storage throws where it is blocked, writing throws where it is full.
  const trying = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch (error) {
      if (error instanceof DOMException) return otherwise;
      throw error;
    }
  };
  return {
    keep: (record) =>
      trying((where) => {
        where.setItem(KEY, JSON.stringify(record));
        return true;
      }, false),
    laterThan(kept) {
      const text = trying((where) => where.getItem(KEY), null);
      if (text === null) return undefined;
      const record = parsed(text);
      // What cannot be read is not passed over: whoever opens it says so and asks.
      return record === text || savedAt(record) > savedAt(kept) ? record : undefined;
    },
    clear: () => trying((where) => where.removeItem(KEY), undefined),
  };
}
