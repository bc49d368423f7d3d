import type { IWorkbookData } from "@univerjs/core";
import type { Session } from "../session";
import { isUntouched } from "../files/is-untouched";
import type { WorkbookRecord } from "../store/workbook-record";
import type { KeptWorkbook, WorkbookStore } from "../store/workbook-store";
import { freeName } from "./free-name";

interface Options {
  readonly store: WorkbookStore | undefined;
  readonly session: () => Session | undefined;
  readonly record: (session: Session) => WorkbookRecord;
  readonly open: (snapshot: Partial<IWorkbookData>, view?: WorkbookRecord["view"]) => Promise<void>;
  /** Writes the open workbook. */
  readonly keep: () => Promise<void>;
}

export interface KeptWorkbooks {
  /**
   * Puts the open workbook into the list, so that another may take its place: gives the name it has there, nothing where it is empty, and
   * "refused" where the browser has no room or keeps nothing.
   */
  setAside(as?: (name: string) => string): Promise<KeptWorkbook | "empty" | "refused">;
  /** A name for a new workbook. */
  nameForNew(first: string): Promise<string>;
  /** Opens a workbook of the list; the one open now takes its place there. Throws what cannot be read. */
  openFromList(entry: KeptWorkbook): Promise<KeptWorkbook | "empty" | "refused">;
}

/**
 * The workbooks beside the open one. A workbook is written in its new place before it leaves the old one: a crash
 * leaves two, never none.
 */
export function keptWorkbooks({ store, session, record, open, keep }: Options): KeptWorkbooks {
  const nameNow = () => session()?.engine.workbook.getName() ?? "";
  const setAside: KeptWorkbooks["setAside"] = async (as = (name) => name) => {
    const now = session();
    if (now === undefined || isUntouched(now.engine.save())) return "empty";
    if (store === undefined) return "refused";
    const written = record(now);
    try {
      return await store.shelve(written, { name: as(nameNow()), savedAt: written.savedAt });
    } catch (reason) {
      // A browser without room is nobody's fault.
      if (reason instanceof DOMException) return "refused";
      throw reason;
    }
  };
  return {
    setAside,
    nameForNew: async (first) => freeName(first, [nameNow(), ...((await store?.list()) ?? []).map(({ name }) => name)]),
    async openFromList(entry) {
      const { parseRecord } = await import("../store/parse-record");
      const restored = parseRecord(await store?.readKept(entry.id));
      if (restored === undefined) throw new Error("It is no longer kept.");
      const aside = await setAside();
      if (aside === "refused") return aside;
      await open({ ...restored.snapshot, name: entry.name }, restored.view);
      await keep();
      await store?.remove(entry.id);
      return aside;
    },
  };
}
