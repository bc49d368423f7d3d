import { IUniverInstanceService, UniverInstanceType, type Injector, type IRange, type Workbook, type Worksheet } from "@univerjs/core";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";

interface Stripes {
  _getSheetRowVisibleFuncSet: (unitId: string, sheetId: string) => Set<number>;
  refreshSheetRowVisibleFuncSet: (unitId: string, sheetId: string) => void;
}

/**
 * The stripes of tables leave out the rows that do not show. To know them, the grid asked after every change of rows for each row
 * of the sheet whether it shows, and each question went through all that can hide a row: a tenth of the time it takes to add rows
 * to a table. A row can only be hidden where the sheet keeps something of it, or where a table or a filter stands.
 */
export function askOnlyRowsThatMayHide(injector: Injector): void {
  const stripes = injector.get(SheetRangeThemeModel) as unknown as Stripes;
  const instances = injector.get(IUniverInstanceService);
  stripes.refreshSheetRowVisibleFuncSet = (unitId, sheetId) => {
    const hidden = stripes._getSheetRowVisibleFuncSet(unitId, sheetId);
    hidden.clear();
    const sheet = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const kept = sheet.getRowManager().getRowData();
    const rows = new Set<number>(Object.keys(kept).map(Number));
    for (const { startRow, endRow } of filtered(injector, unitId, sheetId)) for (let row = startRow; row <= endRow; row++) rows.add(row);
    for (const row of rows) if (isHidden(sheet, row)) hidden.add(row);
  };
}

const isHidden = (sheet: Worksheet, row: number): boolean =>
  row <= sheet.getRowCount() && (!sheet.getRowVisible(row) || sheet.getRowManager().getRowHeight(row) === 0);

const filtered = (injector: Injector, unitId: string, sheetId: string): IRange[] => [
  ...injector
    .get(TableManager)
    .getTablesBySubunitId(unitId, sheetId)
    .map((table) => table.getRange()),
  ...[injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.getRange()].filter((range) => range !== undefined),
];
