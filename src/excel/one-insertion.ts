import { insertPlan } from "./insert-plan";
import { WorkbookError, type WorkbookPort } from "./workbook-port";

let running = false;

/** One insertion at a time, whoever asks for it: a second click while the first sheet is still on its way would make two. */
export const insertOnePlan: WorkbookPort["insertPlan"] = async (...args) => {
  if (running) throw new WorkbookError("addSheet", "HostIsBusy", true, "Another sheet is being inserted.");
  running = true;
  try {
    return await insertPlan(...args);
  } finally {
    running = false;
  }
};
