import { CustomCommandExecutionError, ICommandService, Injector, type IAccessor, type IDisposable } from "@univerjs/core";
import { SortRangeCommand, SortType, type ISortRangeCommandParams } from "@univerjs/sheets-sort";
import { areaOf, intersection, type SheetArea } from "../cells/area";
import { forgetRefused } from "../tables/forget-refused";
import { dataRowsOf, tablesOn } from "../tables/place-tables";
import { sortCells, whyNotSorted, type SortRefusal, type Sorting } from "./sort-cells";

/** What menus and toolbar sort is sorted as Excel sorts it (`sort-cells.ts`); of a table always all rows, between header and totals. */
export function installSortByHand(): void {
  SortRangeCommand.handler = sortByHand;
}

/** Tells a person why Excel would not sort, before anything moves. */
export function refuseSorts(injector: Injector, refused: (why: SortRefusal) => void): IDisposable {
  const commands = injector.get(ICommandService);
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SortRangeCommand.id) return;
    const asked = params as ISortRangeCommandParams;
    const why = whyNotSorted(injector, asked.unitId, sortingOf(injector, asked).area);
    if (!why) return;
    forgetRefused(commands);
    refused(why);
    throw new CustomCommandExecutionError("Excel does not sort these cells.");
  });
}

function sortByHand(accessor: IAccessor, params?: ISortRangeCommandParams): boolean {
  if (!params) return false;
  const injector = accessor.get(Injector);
  sortCells(injector, params.unitId, sortingOf(injector, params));
  return true;
}

function sortingOf(injector: Injector, { unitId, subUnitId, range, orderRules, hasTitle }: ISortRangeCommandParams): Sorting {
  const given = areaOf(subUnitId, range);
  const named = hasTitle ? { ...given, row: given.row + 1, rows: given.rows - 1 } : given;
  const keys = orderRules.map(({ colIndex, type }) => ({ line: colIndex, descending: type === SortType.DESC }));
  return { area: tableData(injector, unitId, given, keys[0]?.line ?? given.column) ?? named, keys };
}

function tableData(injector: Injector, unitId: string, given: SheetArea, column: number): SheetArea | undefined {
  const table = tablesOn(injector, unitId, given.sheetId).find(({ range }) =>
    intersection(areaOf(given.sheetId, range), { ...given, column, columns: 1 }),
  );
  if (!table) return undefined;
  const { first, last } = dataRowsOf(table);
  return areaOf(given.sheetId, { ...table.range, startRow: first, endRow: last });
}
