import { WorkbookError, type WorkbookStep } from "./workbook-port";

/** Any failure as the pane's error: the step, Excel's code, and where in Excel's model it happened. */
export function workbookFault(error: unknown, step: WorkbookStep, restored: boolean): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (error instanceof OfficeExtension.Error) {
    const where = error.debugInfo?.errorLocation;
    return new WorkbookError(step, error.code, restored, where ? `${error.message} (${where})` : error.message);
  }
  return new WorkbookError(
    step,
    error instanceof RangeError ? "InvalidPlan" : "Unknown",
    restored,
    error instanceof Error ? error.message : String(error),
  );
}
