import { insertPlan, insertPlans } from "./insert-plan";
import { WorkbookError, type WorkbookPort } from "./workbook-port";

let running = false;

/** One insertion at a time, whoever asks for it: a second click while the first sheets are still on their way would make them twice. */
async function alone<T>(insertion: () => Promise<T>): Promise<T> {
  if (running) throw new WorkbookError("addSheet", "HostIsBusy", true, "Another sheet is being inserted.");
  running = true;
  try {
    return await insertion();
  } finally {
    running = false;
  }
}

export const insertOnePlan: WorkbookPort["insertPlan"] = (...args) => alone(() => insertPlan(...args));
export const insertLinkedPlans: WorkbookPort["insertPlans"] = (...args) => alone(() => insertPlans(...args));
