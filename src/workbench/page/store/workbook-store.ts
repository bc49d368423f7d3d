import type { WorkbookRecord } from "./workbook-record";

const [DATABASE, STORE] = ["opsplan-workbench", "workbooks"];
/** Under which keys: the workbook that is open, the list of the others, which tab may write, and each of the others. */
const [CURRENT, LIST, HOLDER] = ["current", "list", "holder"];
const keyOf = (id: string): string => `kept ${id}`;

/** A workbook that is kept beside the open one. */
export interface KeptWorkbook {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, as an ISO time. */
  readonly savedAt: string;
}

export interface WorkbookStore {
  /** What was kept of the open workbook, as it is: reading judges nothing. */
  read(): Promise<unknown>;
  /** From now on this tab may write the open workbook, and no other. */
  hold(): Promise<void>;
  /**
   * Resolves when the browser has written it down. "taken" where another tab holds the workbook by now: a tab that was
   * busy while it was taken
   * over must not write over what has been done there since.
   */
  write(record: WorkbookRecord): Promise<"kept" | "taken">;
  clear(): Promise<void>;
  /** The workbooks beside the open one, the last changed first. */
  list(): Promise<readonly KeptWorkbook[]>;
  /** Puts a workbook beside the open one. */
  shelve(record: unknown, about: Omit<KeptWorkbook, "id">): Promise<KeptWorkbook>;
  readKept(id: string): Promise<unknown>;
  rename(id: string, name: string): Promise<void>;
  /** Gives what it was, so that it can be put back. */
  remove(id: string): Promise<unknown>;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's store refused the request."));
  });

/** Opens the browser's store. Rejects where a browser has none (blocked, some private windows). */
export async function openWorkbookStore(): Promise<WorkbookStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done(opening);
  const tab = crypto.randomUUID();
  const objects = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  const committed = <T>(make: (store: IDBObjectStore, give: (result: T) => void) => void, first: T): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, "readwrite");
      let result = first;
      make(transaction.objectStore(STORE), (given) => {
        result = given;
      });
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error ?? new Error("The browser's store is full."));
    });
  /** Changes the list and what it lists as one. */
  const listed = (change: (list: readonly KeptWorkbook[], store: IDBObjectStore) => readonly KeptWorkbook[]): Promise<void> =>
    committed((store) => {
      const reading = store.get(LIST);
      reading.onsuccess = () => {
        store.put(change(entries(reading.result), store), LIST);
      };
    }, undefined);
  return {
    read: () => done<unknown>(objects("readonly").get(CURRENT)),
    hold: () =>
      committed((store) => {
        store.put(tab, HOLDER);
      }, undefined),
    write: (record) =>
      committed<"kept" | "taken">((store, give) => {
        const holder = store.get(HOLDER);
        holder.onsuccess = () => {
          if (holder.result === undefined || holder.result === tab) store.put(record, CURRENT);
          else give("taken");
        };
      }, "kept"),
    clear: () =>
      committed((store) => {
        store.delete(CURRENT);
      }, undefined),
    list: async () => [...entries(await done<unknown>(objects("readonly").get(LIST)))].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
    async shelve(record, about) {
      const entry = { ...about, id: crypto.randomUUID() };
      await listed((list, store) => {
        store.put(record, keyOf(entry.id));
        return [...list, entry];
      });
      return entry;
    },
    readKept: (id) => done<unknown>(objects("readonly").get(keyOf(id))),
    rename: (id, name) => listed((list) => list.map((entry) => (entry.id === id ? { ...entry, name } : entry))),
    async remove(id) {
      const record = await done<unknown>(objects("readonly").get(keyOf(id)));
      await listed((list, store) => {
        store.delete(keyOf(id));
        return list.filter((entry) => entry.id !== id);
      });
      return record;
    },
  };
}

const isEntry = (value: unknown): value is KeptWorkbook =>
  typeof value === "object" &&
  value !== null &&
  ["id", "name", "savedAt"].every((key) => typeof (value as Record<string, unknown>)[key] === "string");

const entries = (kept: unknown): readonly KeptWorkbook[] => (Array.isArray(kept) ? kept.filter(isEntry) : []);
