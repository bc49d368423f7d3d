import {
  BooleanNumber,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";

/**
 * Before each calculation the engine asks which rows are hidden, for SUBTOTAL and AGGREGATE. The library asked every row of every sheet,
 * which is a second for one sheet of Excel's full height; here those are asked that are known for anything and those of a filter.
 */
export function installHiddenRows(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  type Hidden = ReturnType<FormulaDataModel["getHiddenRowsFiltered"]>;
  model.getHiddenRowsFiltered = () =>
    Object.fromEntries(
      instances
        .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)
        .map((workbook) => [
          workbook.getUnitId(),
          Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRows(injector, workbook.getUnitId(), sheet)])),
        ]),
    ) as Hidden;
}

function hiddenRows(injector: Injector, unitId: string, sheet: Worksheet): Record<number, { readonly hd: BooleanNumber }> {
  const rows = sheet.getRowManager();
  // Those that are hidden themselves are not asked of filters: there may be a million.
  const hidden = Object.keys(rows.getRowData())
    .map(Number)
    .filter((row) => !rows.getRowRawVisible(row));
  const asked = new Set<number>();
  for (const { startRow, endRow } of filteredRanges(injector, unitId, sheet.getSheetId()))
    for (let row = startRow; row <= Math.min(endRow, sheet.getRowCount() - 1); row += 1) asked.add(row);
  return Object.fromEntries(
    [...hidden, ...[...asked].filter((row) => sheet.isRowFiltered(row))].map((row) => [row, { hd: BooleanNumber.TRUE }]),
  );
}

function filteredRanges(injector: Injector, unitId: string, sheetId: string): readonly IRange[] {
  const filter = injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.getRange();
  const tables = injector
    .get(TableManager)
    .getTablesBySubunitId(unitId, sheetId)
    .map((table) => table.getRange());
  return [...(filter ? [filter] : []), ...tables];
}
