import type { Session } from "./session";

/** What tests and tools may use of the page: `window.opsplanWorkbench`. */
export interface WorkbenchDoor {
  /** The session that is open now; a new one for every workbook and language. */
  readonly session: Session;
  readonly engine: Session["engine"];
  readonly host: Session["host"];
  /** Resolves when the grid can be used and the pane is loading. */
  readonly ready: Promise<void>;
  /** Writes to the browser's store what is not yet written. */
  readonly keep: () => Promise<void>;
}

declare global {
  interface Window {
    opsplanWorkbench?: WorkbenchDoor;
    /** Where the pane's page finds its host. */
    opsplanHost?: { connect(window: Window): void };
  }
}
