import type { CommandListener, Injector, IRange } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { RemoveSheetsFilterMutation } from "@univerjs/sheets-filter";
import { SetSheetTableFilterMutation, TableManager } from "@univerjs/sheets-table";
import { EXCEL_GRID } from "../excel-grid";
import { PLACE_TABLES } from "../tables/place-tables";

type Command = Parameters<CommandListener>[0];
interface Place {
  readonly unitId: string;
  readonly subUnitId?: string;
  readonly tableId?: string;
}

const WHOLE: IRange = { startRow: 0, endRow: EXCEL_GRID.rowCount - 1, startColumn: 0, endColumn: EXCEL_GRID.columnCount - 1 };

/**
 * SUBTOTAL and AGGREGATE pass over rows that a filter hides, so whoever reads such rows is calculated anew when the
 * filter changes. The library
 * tells the calculation of a sheet's filter only, and nothing of one that is taken off; tables' filters it leaves out.
 */
export function installDirtyFilters(injector: Injector): void {
  const [dirty, manager] = [injector.get(IActiveDirtyManagerService), injector.get(TableManager)];
  const known = new Map<string, string>();
  const changedTables = (unitId: string, sheetId: string): IRange[] =>
    manager.getTablesBySubunitId(unitId, sheetId).flatMap((table) => {
      const hidden = [...(table.getTableFilters().getFilterOutRows() ?? [])].join();
      if (hidden === (known.get(table.getId()) ?? "")) return [];
      known.set(table.getId(), hidden);
      return [table.getRange() as IRange];
    });
  const register = (commandId: string, areas: (place: Place) => { readonly sheetId: string; readonly ranges: readonly IRange[] }): void => {
    dirty.register(commandId, {
      commandId,
      getDirtyData: ({ params }: Command) => {
        const place = params as unknown as Place;
        const { sheetId, ranges } = areas(place);
        return {
          dirtyRanges: ranges.map((range) => ({ unitId: place.unitId, sheetId, range })),
          clearDependencyTreeCache: ranges.length > 0 ? { [place.unitId]: { [sheetId]: "1" } } : {},
        };
      },
    });
  };
  register(RemoveSheetsFilterMutation.id, ({ subUnitId = "" }) => ({ sheetId: subUnitId, ranges: [WHOLE] }));
  register(PLACE_TABLES, ({ unitId, subUnitId = "" }) => ({ sheetId: subUnitId, ranges: changedTables(unitId, subUnitId) }));
  register(SetSheetTableFilterMutation.id, ({ unitId, tableId = "" }) => {
    const sheetId = manager.getTable(unitId, tableId)?.getSubunitId() ?? "";
    return { sheetId, ranges: changedTables(unitId, sheetId) };
  });
}
