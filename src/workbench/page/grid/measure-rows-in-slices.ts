import { generateRandomId, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, type IMarkDirtyRowAutoHeightOperationParams } from "@univerjs/sheets";

/** The grid takes 500 at a time, about a fifth of a second; this many leave the page its turn sooner. */
const ROWS = 200;

/**
 * The grid measures the height of rows that were written while the page is idle, 500 at a time; but what is not done after ten seconds
 * it does at once, which for a log of 20,000 rows means a page that stands still for five. So a long task is given to it in pieces
 * beforehand, and of the long one nothing is left to do.
 */
export function measureRowsInSlices(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const { ranges, ...task } = params as IMarkDirtyRowAutoHeightOperationParams;
    if (ranges.every(({ startRow, endRow }) => endRow - startRow < ROWS)) return;
    for (const range of ranges) {
      for (let startRow = range.startRow; startRow <= range.endRow; startRow += ROWS) {
        const piece = { ...range, startRow, endRow: Math.min(range.endRow, startRow + ROWS - 1) };
        commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { ...task, ranges: [piece], id: generateRandomId() } satisfies IMarkDirtyRowAutoHeightOperationParams);
      }
    }
  });
}
