import { supports } from "./supports";
import { workbookFault } from "./workbook-fault";
import type { WorkbookStep } from "./workbook-port";

/** One undo entry for the whole run where Excel can; waits for a cell that is being edited instead of failing. */
export const runOptions = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(supports("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {}),
});

/** Runs a batch whose failure leaves nothing to take back. An abort passes through as it is. */
export async function runExcel<T>(step: WorkbookStep, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(runOptions(), batch);
  } catch (error) {
    if ((error as { readonly name?: unknown } | null)?.name === "AbortError") throw error;
    throw workbookFault(error, step, true);
  }
}
