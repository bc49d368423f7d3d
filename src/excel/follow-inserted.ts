import { listInserted } from "./list-inserted";
import { onWorkbookChanged } from "./on-workbook-changed";
import { readingInTurn } from "./reading-in-turn";
import type { InsertedPlan, PlanOf } from "./workbook-port";

/**
 * Tells which sheets this add-in made are there: now, after every change of the workbook, and when the pane comes back into view. Returns
 * what ends it.
 */
export function followInserted(planOf: PlanOf, tell: (plans: readonly InsertedPlan[]) => void, fail: (error: unknown) => void): () => void {
  const reading = readingInTurn(() => listInserted(planOf), tell, fail);
  const again = (): void => {
    if (document.visibilityState !== "hidden") reading.again();
  };
  again();
  const changes = changesOfWorkbook();
  changes.listeners.add(again);
  changes.registered.catch(fail);
  document.addEventListener("visibilitychange", again);
  window.addEventListener("focus", again);
  return () => {
    reading.end();
    document.removeEventListener("visibilitychange", again);
    window.removeEventListener("focus", again);
    changes.listeners.delete(again);
  };
}

interface Changes {
  readonly listeners: Set<() => void>;
  readonly registered: Promise<unknown>;
}

let workbook: Changes | undefined;

/** Registered once, for as long as the pane lives: Office.js may lose an event that one follower gives up while the next asks for it. */
function changesOfWorkbook(): Changes {
  if (workbook) return workbook;
  const listeners = new Set<() => void>();
  workbook = {
    listeners,
    registered: onWorkbookChanged(() => {
      for (const listener of listeners) listener();
    }),
  };
  return workbook;
}
