import {
  generateRandomId,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, type IMarkDirtyRowAutoHeightOperationParams } from "@univerjs/sheets";

/** The grid takes 500 at a time, about a fifth of a second; this many leave the page its turn sooner. */
const ROWS = 200;

/**
 * The grid measures the height of rows that were written while the page is idle, 500 at a time; but what is not done after ten seconds
 * it does at once, which for a log of 20,000 rows means a page that stands still for five. So a long task is given to it in pieces
 * beforehand, and of the long one nothing is left to do but rows that hold nothing, as when whole columns are formatted.
 */
export function measureRowsInSlices(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const { ranges, ...task } = params as IMarkDirtyRowAutoHeightOperationParams;
    if (ranges.every(({ startRow, endRow }) => endRow - startRow < ROWS)) return;
    const last =
      instances
        .getUnit<Workbook>(task.unitId, UniverInstanceType.UNIVER_SHEET)
        ?.getSheetBySheetId(task.subUnitId)
        ?.getLastRowWithContent() ?? -1;
    for (const range of ranges) {
      const end = Math.min(range.endRow, last);
      for (let startRow = range.startRow; startRow <= end; startRow += ROWS) {
        const piece = { ...range, startRow, endRow: Math.min(end, startRow + ROWS - 1) };
        commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
          ...task,
          ranges: [piece],
          id: generateRandomId(),
        } satisfies IMarkDirtyRowAutoHeightOperationParams);
      }
    }
  });
}
