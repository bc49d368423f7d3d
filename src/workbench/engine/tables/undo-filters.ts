import { ICommandService, Injector, IUndoRedoService, type IAccessor } from "@univerjs/core";
import { SetSheetTableFilterCommand, SetSheetTableFilterMutation, TableManager } from "@univerjs/sheets-table";
import { placeTables, tablesOn } from "./place-tables";

/**
 * Taking back a filter brings back the one that the column had before, and the rows that showed then: the grid takes every filter of the
 * column away instead.
 */
export function installUndoOfFilters(): void {
  SetSheetTableFilterCommand.handler = setFilter;
}

type Params = NonNullable<Parameters<typeof SetSheetTableFilterMutation.handler>[1]>;

function setFilter(accessor: IAccessor, params?: Params): boolean {
  const table = params?.tableId === undefined ? null : accessor.get(TableManager).getTable(params.unitId, params.tableId);
  if (!params || !table) return false;
  const { unitId } = params;
  const sheetId = table.getSubunitId();
  const undo = placeTables(unitId, sheetId, tablesOn(accessor.get(Injector), unitId, sheetId));
  if (!accessor.get(ICommandService).syncExecuteCommand(SetSheetTableFilterMutation.id, params)) return false;
  const redo = { id: SetSheetTableFilterMutation.id, params };
  accessor.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations: [undo], redoMutations: [redo] });
  return true;
}
