import type { WorkbookRecord } from "./workbook-record";

const [DATABASE, STORE, KEY] = ["opsplan-workbench", "workbooks", "current"];

export interface WorkbookStore {
  /** What was kept, as it is: reading judges nothing. */
  read(): Promise<unknown>;
  /** Resolves when the browser has written it down. The request is made at once, so that a closing page still makes it. */
  write(record: WorkbookRecord): Promise<void>;
  clear(): Promise<void>;
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
  const objects = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  const committed = (make: (store: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, "readwrite");
      make(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("The browser's store is full."));
    });
  return {
    read: () => done<unknown>(objects("readonly").get(KEY)),
    write: (record) => committed((store) => store.put(record, KEY)),
    clear: () => committed((store) => store.delete(KEY)),
  };
}
