import { IUniverInstanceService, UniverInstanceType, type IDisposable, type Injector, type Workbook } from "@univerjs/core";
import { ISheetRowFilteredService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";

/** Before the grid's own answers. */
const FIRST = 1000;

/**
 * Whether a filter holds a row back is asked of each row that is hidden, shown or removed. The grid put a text together
 * and made a set for each
 * question to its tables (`_getTableFilteredOutRows` in sheets-table), five seconds for a million rows; only rows of
 * tables can be held back by them.
 * SUBTOTAL below 100 asks in a place of its own, where the library answers for the filters of sheets only.
 */
export function answerFilteredRows(injector: Injector): IDisposable {
  const filters = injector.get(SheetsFilterService);
  const manager = injector.get(TableManager);
  const instances = injector.get(IUniverInstanceService);
  injector
    .get(ISheetRowFilteredService)
    .register(
      (unitId, sheetId, row) =>
        instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId)?.isRowFiltered(row) ?? false,
    );
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    priority: FIRST,
    handler: (isFiltered, { unitId, subUnitId, row }, next) => {
      const isOfTable = manager.getTablesBySubunitId(unitId, subUnitId).some((table) => {
        const { startRow, endRow } = table.getRange();
        return row >= startRow && row <= endRow;
      });
      if (isFiltered || isOfTable) return next(isFiltered) ?? false;
      return filters.getFilterModel(unitId, subUnitId)?.isRowFiltered(row) ?? false;
    },
  });
}
