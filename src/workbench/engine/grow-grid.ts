import {
  ICommandService,
  IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetArrayFormulaDataMutation, type ISetArrayFormulaDataMutationParams } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
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
  readonly type?: SelectionMoveType;
}

const NOWHERE: Corner = { endRow: -1, endColumn: -1 };

/** Rows and columns below a scrolled or selected place that should be there before anybody gets to them. */
const AHEAD = { rows: 200, columns: 26 };

/**
 * Gives a sheet more rows and columns whenever a command reaches beyond them, up to Excel's size: writing by code, pasting, selecting,
 * scrolling and spilling all meet an endless sheet. Growing is no step of undo, because nothing a person sees changes.
 * A grid that grows draws its
 * selection anew from what was selected before, so it waits while cells are being selected with the pointer.
 */
export function growGrid(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  let selecting = false;
  const grow = (unitId: string, sheet: Worksheet, { endRow, endColumn }: Corner): void => {
    const target = { unitId, subUnitId: sheet.getSheetId() };
    const size = gridFor(endRow + 1, endColumn + 1);
    if (endRow >= sheet.getRowCount()) commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: size.rowCount });
    if (endColumn >= sheet.getColumnCount())
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount: size.columnCount });
  };
  const spilled = (units: ISetArrayFormulaDataMutationParams["arrayFormulaRange"]): void => {
    for (const [unitId, sheets] of Object.entries(units)) {
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const sheet = workbook?.getSheetBySheetId(sheetId);
        const ranges = Object.values((rows ?? {}) as Record<string, Record<string, IRange>>).flatMap((line) => Object.values(line ?? {}));
        if (sheet) grow(unitId, sheet, ranges.reduce(farther, NOWHERE));
      }
    }
  };
  // Rows that are inserted push as many blank ones off the sheet's end.
  const ending = commands.onCommandExecuted(({ id, params }) => {
    if (id !== InsertRowMutation.id && id !== InsertColMutation.id) return;
    const { unitId, subUnitId } = params as { readonly unitId: string; readonly subUnitId: string };
    const sheet = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    if (sheet && sheet.getRowCount() > EXCEL_GRID.rowCount) sheet.setRowCount(EXCEL_GRID.rowCount);
    if (sheet && sheet.getColumnCount() > EXCEL_GRID.columnCount) sheet.setColumnCount(EXCEL_GRID.columnCount);
  });
  const growing = commands.beforeCommandExecuted((command) => {
    if (command.id === SetArrayFormulaDataMutation.id) spilled((command.params as ISetArrayFormulaDataMutationParams).arrayFormulaRange);
    const reach = (command.params ?? {}) as Reach;
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = reach.subUnitId === undefined ? undefined : workbook?.getSheetBySheetId(reach.subUnitId);
    if (!workbook || !sheet) return;
    if (command.id === SetSelectionsOperation.id)
      selecting = reach.type === SelectionMoveType.MOVE_START || reach.type === SelectionMoveType.MOVING;
    if (selecting && isWatching(command)) return;
    const { endRow, endColumn } = farthest(command, reach, sheet);
    grow(workbook.getUnitId(), sheet, { endRow, endColumn });
  });
  return {
    dispose() {
      growing.dispose();
      ending.dispose();
    },
  };
}

const farther = (one: Corner, other: Corner): Corner => ({
  endRow: Math.max(one.endRow, other.endRow),
  endColumn: Math.max(one.endColumn, other.endColumn),
});

/** Commands that only show another part of the sheet. */
const isWatching = ({ id }: ICommandInfo): boolean => /set-selections|scroll/.test(id);

/** The last row and column a command reaches; whole rows and columns reach nothing beyond what is there. */
function farthest(command: ICommandInfo, reach: Reach, sheet: Worksheet): Corner {
  const watching = isWatching(command);
  const corners = [reach.range, ...(reach.ranges ?? []), ...(reach.selections ?? [])].map((value) =>
    cornerOf(value, watching ? sheet : undefined),
  );
  const scrolled: Corner = { endRow: reach.sheetViewStartRow ?? -1, endColumn: reach.sheetViewStartColumn ?? -1 };
  const all = [...corners, ...(reach.cellValue ? [cornerOfMatrix(reach.cellValue)] : []), scrolled];
  const { endRow, endColumn } = all.reduce(farther);
  if (!watching) return { endRow, endColumn };
  return {
    endRow: endRow < 0 ? -1 : Math.min(endRow + AHEAD.rows, EXCEL_GRID.rowCount - 1),
    endColumn: endColumn < 0 ? -1 : Math.min(endColumn + AHEAD.columns, EXCEL_GRID.columnCount - 1),
  };
}

/**
 * The bottom right of a range, or of a selection that holds one. The whole rows and columns that a person selects are as long as the
 * grid is at that moment; by code they are as long as Excel's.
 */
function cornerOf(value: unknown, selectedOn: Worksheet | undefined): Corner {
  if (typeof value !== "object" || value === null) return NOWHERE;
  if ("range" in value) return cornerOf(value.range, selectedOn);
  const { startRow, startColumn, endRow, endColumn, rangeType } = value as Partial<IRange>;
  const spans = (start: number | undefined, end: number | undefined, count: number): boolean =>
    start === 0 && end !== undefined && end >= count - 1;
  const allRows =
    rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL || (selectedOn && spans(startRow, endRow, selectedOn.getRowCount()));
  const allColumns =
    rangeType === RANGE_TYPE.ROW ||
    rangeType === RANGE_TYPE.ALL ||
    (selectedOn && spans(startColumn, endColumn, selectedOn.getColumnCount()));
  return {
    endRow: allRows ? -1 : bounded(endRow, EXCEL_GRID.rowCount),
    endColumn: allColumns ? -1 : bounded(endColumn, EXCEL_GRID.columnCount),
  };
}

const bounded = (end: number | undefined, limit: number): number =>
  end === undefined || !Number.isFinite(end) || end >= limit - 1 ? -1 : end;

function cornerOfMatrix(matrix: Readonly<Record<string, unknown>>): Corner {
  let endRow = -1;
  let endColumn = -1;
  for (const [row, cells] of Object.entries(matrix)) {
    endRow = Math.max(endRow, Number(row));
    for (const column of Object.keys((cells ?? {}) as object)) endColumn = Math.max(endColumn, Number(column));
  }
  return { endRow, endColumn };
}
