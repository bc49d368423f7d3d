import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { IDefinedNamesService, IFunctionService } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import { arrayOfCell, type ArraySize } from "./array-formula";
import type { FormulaScope, TableShape } from "./scope";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";
const key = (sheetId: string, name: string): string => `${sheetId}!${name.toLowerCase()}`;

export interface WorkbookScope {
  /** The same text as long as names, tables and sheets stay the same. */
  readonly version: string;
  of(sheetId: string): FormulaScope;
  /** The cells that the formula of a cell fills as an array formula. */
  arrayAt(sheetId: string, row: number, column: number): ArraySize | undefined;
}

/** Made when it is first asked for. */
function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * Names, tables and sheets of a workbook as they are now. Each formula that is entered, and each name that is added, asks for one: what a
 * formula does not speak of is not gathered.
 */
export function workbookScope(injector: Injector, unitId: string): WorkbookScope {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheets = workbook?.getSheets() ?? [];
  const spelled = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const ids = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()]));
  const meanings = whenAsked(() => {
    const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
    return new Map(names.map((one) => [key(one.localSheetId || WORKBOOK_SCOPE, one.name), one.formulaOrRefString]));
  });
  const tables = whenAsked(() => tableShapes(injector, unitId, spelled));
  const byName = whenAsked(() => new Map(tables().map((table) => [table.name.toLowerCase(), table])));
  const functions = injector.get(IFunctionService);
  const order = [...spelled.values()];
  const meaning = (sheetId: string, name: string): string | undefined => meanings().get(key(sheetId, name));
  const matrices = whenAsked(() => new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getCellMatrix()])));
  return {
    arrayAt: (sheetId, row, column) => arrayOfCell(matrices().get(sheetId)?.getValue(row, column)),
    get version() {
      return JSON.stringify([[...spelled], [...meanings()], tables()]);
    },
    of: (sheetId) => ({
      sheet: spelled.get(sheetId) ?? "",
      sheets: order,
      name: (name, sheet) =>
        meaning(sheet === undefined ? sheetId : (ids.get(sheet.toLowerCase()) ?? ""), name) ?? meaning(WORKBOOK_SCOPE, name),
      table: (name) => byName().get(name.toLowerCase()),
      tableAt: (row, column) => tables().find((table) => table.sheet === spelled.get(sheetId) && holds(table, row, column)),
      hasFunction: (name) => name === "LET" || name === "LAMBDA" || functions.hasExecutor(name),
    }),
  };
}

const holds = ({ rows: [first, last], left, columns }: TableShape, row: number, column: number): boolean =>
  row >= first && row <= last && column >= left && column < left + columns.length;

function tableShapes(injector: Injector, unitId: string, spelled: ReadonlyMap<string, string>): readonly TableShape[] {
  const manager = injector.get(TableManager);
  return manager.getTableList(unitId).flatMap((info): readonly TableShape[] => {
    const table = manager.getTableById(unitId, info.id);
    const sheet = table && spelled.get(table.getSubunitId());
    if (!table || sheet === undefined) return [];
    const { startRow, endRow, startColumn, endColumn } = table.getRange();
    const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, at) => table.getColumnNameByIndex(at));
    return [
      {
        name: table.getDisplayName(),
        sheet,
        columns,
        left: startColumn,
        rows: [startRow, endRow],
        header: table.isShowHeader(),
        totals: table.isShowFooter(),
      },
    ];
  });
}
