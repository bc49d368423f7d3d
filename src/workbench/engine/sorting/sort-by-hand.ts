import { Injector, type IAccessor } from "@univerjs/core";
import { SortRangeCommand, SortType, type ISortRangeCommandParams } from "@univerjs/sheets-sort";
import { areaOf, intersection, type SheetArea } from "../cells/area";
import { dataRowsOf, tablesOn } from "../tables/place-tables";
import { sortCells, SortRefused } from "./sort-cells";

/** What menus and toolbar sort is sorted as Excel sorts it (`sort-cells.ts`); of a table always all rows, between header and totals. */
export function installSortByHand(): void {
  SortRangeCommand.handler = sortByHand;
}

function sortByHand(accessor: IAccessor, params?: ISortRangeCommandParams): boolean {
  if (!params) return false;
  const { unitId, subUnitId, range, orderRules, hasTitle } = params;
  const given = areaOf(subUnitId, range);
  const named = hasTitle ? { ...given, row: given.row + 1, rows: given.rows - 1 } : given;
  const keys = orderRules.map(({ colIndex, type }) => ({ line: colIndex, descending: type === SortType.DESC }));
  const injector = accessor.get(Injector);
  try {
    sortCells(injector, unitId, { area: tableData(injector, unitId, given, keys[0]?.line ?? given.column) ?? named, keys });
  } catch (error) {
    if (error instanceof SortRefused) return false;
    throw error;
  }
  return true;
}

function tableData(injector: Injector, unitId: string, given: SheetArea, column: number): SheetArea | undefined {
  const table = tablesOn(injector, unitId, given.sheetId)
    .find(({ range }) => intersection(areaOf(given.sheetId, range), { ...given, column, columns: 1 }));
  if (!table) return undefined;
  const { first, last } = dataRowsOf(table);
  return areaOf(given.sheetId, { ...table.range, startRow: first, endRow: last });
}
