import type { Session } from "./session";
import type { Autosave } from "./store/autosave";
import type { UnloadRecord } from "./store/unload-record";
import type { WorkbookRecord } from "./store/workbook-record";

interface Options {
  readonly autosave: Autosave;
  readonly unload: UnloadRecord;
  readonly session: () => Session | undefined;
  readonly record: (session: Session) => WorkbookRecord;
}

/**
 * What is not yet in the browser's store when the page is left or reloaded is kept nevertheless, the text of a cell still being edited
 * too. A formula that is refused does not go into the workbook: it is kept beside it, and stands in its editor again
 * when the page is opened.
 */
export function keepOnLeaving({ autosave, unload, session, record }: Options): void {
  const kept = (): boolean => {
    const now = session();
    return now === undefined || (!autosave.unwritten && !now.refused) || unload.keep(record(now));
  };
  // The browser asks whether to leave only where there is no room for what would be lost.
  window.addEventListener("beforeunload", (event) => {
    if (!kept()) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    session()?.enterTyped();
    kept();
    void autosave.flush();
  });
}
