import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { EXCEL_GRID, gridFor } from "./excel-grid";

interface Corner {
  readonly endRow: number;
  readonly endColumn: number;
}

/** What commands carry that says where they reach. */
interface Reach {
  readonly subUnitId?: string;
  readonly range?: unknown;
  readonly ranges?: readonly unknown[];
  readonly selections?: readonly unknown[];
  readonly cellValue?: Readonly<Record<string, unknown>>;
  readonly sheetViewStartRow?: number;
  readonly sheetViewStartColumn?: number;
}

/** Rows and columns below a scrolled or selected place that should be there before anybody gets to them. */
const AHEAD = { rows: 200, columns: 26 };

/**
 * Gives a sheet more rows and columns whenever a command reaches beyond them, up to Excel's size: writing by code, pasting, selecting
 * and scrolling all meet an endless sheet. Growing is no step of undo, because nothing a person sees changes.
 */
export function growGrid(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  return commands.beforeCommandExecuted((command) => {
    const reach = (command.params ?? {}) as Reach;
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = reach.subUnitId === undefined ? undefined : workbook?.getSheetBySheetId(reach.subUnitId);
    if (!workbook || !sheet) return;
    const { endRow, endColumn } = farthest(command, reach);
    const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    const size = gridFor(endRow + 1, endColumn + 1);
    if (endRow >= sheet.getRowCount()) commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: size.rowCount });
    if (endColumn >= sheet.getColumnCount())
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount: size.columnCount });
  });
}

/** The last row and column a command reaches; whole rows and columns reach nothing beyond what is there. */
function farthest(command: ICommandInfo, reach: Reach): Corner {
  const corners = [reach.range, ...(reach.ranges ?? []), ...(reach.selections ?? [])].map(cornerOf);
  const watching = /set-selections|scroll/.test(command.id);
  const scrolled: Corner = { endRow: reach.sheetViewStartRow ?? -1, endColumn: reach.sheetViewStartColumn ?? -1 };
  const all = [...corners, ...(reach.cellValue ? [cornerOfMatrix(reach.cellValue)] : []), scrolled];
  const endRow = Math.max(...all.map((corner) => corner.endRow));
  const endColumn = Math.max(...all.map((corner) => corner.endColumn));
  if (!watching) return { endRow, endColumn };
  return {
    endRow: endRow < 0 ? -1 : Math.min(endRow + AHEAD.rows, EXCEL_GRID.rowCount - 1),
    endColumn: endColumn < 0 ? -1 : Math.min(endColumn + AHEAD.columns, EXCEL_GRID.columnCount - 1),
  };
}

/** The bottom right of a range, or of a selection that holds one. */
function cornerOf(value: unknown): Corner {
  if (typeof value !== "object" || value === null) return { endRow: -1, endColumn: -1 };
  if ("range" in value) return cornerOf(value.range);
  const { endRow, endColumn } = value as Partial<Corner>;
  return { endRow: bounded(endRow, EXCEL_GRID.rowCount), endColumn: bounded(endColumn, EXCEL_GRID.columnCount) };
}

const bounded = (end: number | undefined, limit: number): number => (end === undefined || !Number.isFinite(end) || end >= limit - 1 ? -1 : end);

function cornerOfMatrix(matrix: Readonly<Record<string, unknown>>): Corner {
  let endRow = -1;
  let endColumn = -1;
  for (const [row, cells] of Object.entries(matrix)) {
    endRow = Math.max(endRow, Number(row));
    for (const column of Object.keys((cells ?? {}) as object)) endColumn = Math.max(endColumn, Number(column));
  }
  return { endRow, endColumn };
}
