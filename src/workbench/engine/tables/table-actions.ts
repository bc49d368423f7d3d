import { CommandType, CustomCommandExecutionError, ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import {
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  SheetTableRemoveRowCommand,
} from "@univerjs/sheets-table";
import { areaOf, type SheetArea } from "../cells/area";
import type { Engine } from "../create-engine";
import { forgetRefused } from "./forget-refused";
import { insertTableColumns, removeTableColumns } from "./table-columns";
import { toggleTotals } from "./toggle-rows";
import { insertTableRows, removeTableRows, ShiftRefused, tablesAt, type TablePlace } from "./table-rows";
import { toRange } from "./to-range";

/** Excel's entries for a table, as commands of the grid. */
export const TABLE_ACTIONS = {
  rowsAbove: "opsplan.command.table-rows-above",
  rowsBelow: "opsplan.command.table-rows-below",
  columnsLeft: "opsplan.command.table-columns-left",
  columnsRight: "opsplan.command.table-columns-right",
  removeRows: "opsplan.command.table-remove-rows",
  removeColumns: "opsplan.command.table-remove-columns",
  totals: "opsplan.command.table-totals",
  toRange: "opsplan.command.table-to-range",
} as const;

export type TableAction = keyof typeof TABLE_ACTIONS;

export interface SelectedInTable {
  readonly table: TablePlace;
  readonly selected: SheetArea;
}

/** The table that holds all of what is selected. */
export function selectedInTable(engine: Engine): SelectedInTable | undefined {
  const sheetId = engine.workbook.getActiveSheet().getSheetId();
  const selections = engine.injector.get(SheetsSelectionsService).getCurrentSelections();
  const [range] = selections.map((selection) => selection.range);
  if (!range || selections.length > 1) return undefined;
  const selected = areaOf(sheetId, range);
  const table = tablesAt(engine, sheetId).find(({ area }) => holds(area, selected));
  return table ? { table, selected } : undefined;
}

const holds = (area: SheetArea, inner: SheetArea): boolean =>
  inner.row >= area.row &&
  inner.row + inner.rows <= area.row + area.rows &&
  inner.column >= area.column &&
  inner.column + inner.columns <= area.column + area.columns;

/**
 * As many rows or columns as are selected come in beside them, or are taken out; the totals row is shown or taken away; the table becomes
 * cells as any others. The header row stays.
 */
export function actOnTable(engine: Engine, action: TableAction, { table, selected }: SelectedInTable): Promise<void> {
  const end = table.data.row + table.data.rows;
  const first = Math.min(Math.max(selected.row, table.data.row), end);
  const last = Math.min(selected.row + selected.rows, end);
  const rows = Math.max(1, last - first);
  const { column, columns } = selected;
  switch (action) {
    case "rowsAbove":
      return insertTableRows(engine, table.id, first, rows);
    case "rowsBelow":
      return insertTableRows(engine, table.id, Math.max(last, table.data.row), rows);
    case "columnsLeft":
      return insertTableColumns(engine, table.id, column, columns);
    case "columnsRight":
      return insertTableColumns(engine, table.id, column + columns, columns);
    case "removeRows":
      return removeTableRows(engine, table.id, Math.min(first, end - 1), rows);
    case "removeColumns":
      return removeTableColumns(engine, table.id, column, columns);
    case "totals":
      return toggleTotals(engine, table.id);
    case "toRange":
      return toRange(engine, table.id);
  }
}

/** The grid's own commands, and which of Excel's each stands for. */
const OWN: Readonly<Record<string, TableAction>> = {
  [SheetTableInsertRowCommand.id]: "rowsAbove",
  [SheetTableInsertRowAtCommand.id]: "rowsAbove",
  [SheetTableInsertColCommand.id]: "columnsLeft",
  [SheetTableInsertColumnAtCommand.id]: "columnsLeft",
  [SheetTableRemoveRowCommand.id]: "removeRows",
  [SheetTableRemoveColCommand.id]: "removeColumns",
  [SheetTableRemoveColumnAtCommand.id]: "removeColumns",
};

interface Params {
  readonly subUnitId?: string;
  readonly tableId?: string;
  readonly index?: number;
  readonly count?: number;
}

/**
 * Excel's commands for rows and columns of a table. The grid's own move the cells of the table's columns as if they were cut and pasted:
 * formulas go on pointing to where they pointed, tables, lists and rules below stay behind. Whoever calls them gets these instead.
 */
export function installTableActions(engine: Engine): IDisposable {
  const commands = engine.injector.get(ICommandService);
  const act = async (action: TableAction, place: SelectedInTable | undefined): Promise<boolean> => {
    if (!place) return false;
    try {
      await actOnTable(engine, action, place);
      return true;
    } catch (error) {
      if (!(error instanceof ShiftRefused)) throw error;
      engine.tables.refusals.next("cut");
      return false;
    }
  };
  // What was selected stays so, as in Excel: the grid selects the whole row that came in, and what is typed next stands left of the table.
  const actOnSelected = async (action: TableAction): Promise<boolean> => {
    const target = { unitId: engine.workbook.getId(), subUnitId: engine.workbook.getActiveSheet().getSheetId() };
    const selections = [...engine.injector.get(SheetsSelectionsService).getCurrentSelections()];
    const done = await act(action, selectedInTable(engine));
    if (done) engine.run(SetSelectionsOperation.id, { ...target, selections });
    return done;
  };
  const registered = Object.entries(TABLE_ACTIONS).map(([action, id]) =>
    commands.registerCommand({ id, type: CommandType.COMMAND, handler: () => actOnSelected(action as TableAction) }),
  );
  const taken = commands.beforeCommandExecuted((command) => {
    const action = OWN[command.id];
    if (!action) return;
    forgetRefused(commands);
    void act(action, placeOf(engine, action, (command.params ?? {}) as Params));
    throw new CustomCommandExecutionError("Done in Excel's way.");
  });
  return { dispose: () => [...registered, taken].forEach((each) => each.dispose()) };
}

/** The rows or columns a command names, or those selected. */
function placeOf(engine: Engine, action: TableAction, { subUnitId, tableId, index, count = 1 }: Params): SelectedInTable | undefined {
  if (tableId === undefined || index === undefined || subUnitId === undefined) return selectedInTable(engine);
  const table = tablesAt(engine, subUnitId).find(({ id }) => id === tableId);
  if (!table) return undefined;
  const { area } = table;
  const range: IRange =
    action === "rowsAbove"
      ? { startRow: index, endRow: index + count - 1, startColumn: area.column, endColumn: area.column }
      : { startRow: area.row, endRow: area.row, startColumn: index, endColumn: index + count - 1 };
  return { table, selected: areaOf(subUnitId, range) };
}
