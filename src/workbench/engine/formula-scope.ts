import type { Injector } from "@univerjs/core";
import {
  IDefinedNamesService, IFormulaCurrentConfigService, IFunctionService, IOtherFormulaManagerService,
  type IDefinedNamesServiceParam, type IFormulaData, type IOtherFormulaData,
} from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import { scopedFormula, type FormulaScope } from "./scoped-formula";
import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";
const isLocal = (name: IDefinedNamesServiceParam): boolean => (name.localSheetId ?? WORKBOOK_SCOPE) !== WORKBOOK_SCOPE;

/**
 * The engine knows one meaning of a name in the whole workbook, no `[@column]`, and tells table names apart by case.
 * In Excel a name of the sheet comes first, and a name may be that of a function, which the engine would then no longer
 * call. So the engine is given, for each calculation, formulas in which these are spelled out; the cells keep what was written.
 */
export function installFormulaScope(injector: Injector, unitId: string): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const names = injector.get(IDefinedNamesService);
  const load = config.load.bind(config);
  config.load = (dirty) => load({ ...dirty, formulaData: spelledOut(dirty.formulaData, unitId, injector) });

  // The formulas of conditional formats and of validation stand in no cell, but on a sheet all the same.
  const others = injector.get(IOtherFormulaManagerService);
  const all = others.getOtherFormulaData.bind(others);
  others.getOtherFormulaData = () => othersSpelledOut(all(), unitId, injector);

  // A name of one sheet means nothing on another; asked without a sheet, only the workbook's names answer.
  names.getValueByName = (unit, name) =>
    Object.values(names.getDefinedNameMap(unit) ?? {}).find((one) => !isSpelledOut(one, injector) && one.name.toLowerCase() === name.toLowerCase()) ?? null;
}

const isSpelledOut = (name: IDefinedNamesServiceParam, injector: Injector): boolean =>
  isLocal(name) || injector.get(IFunctionService).hasExecutor(name.name.toUpperCase());

function spelledOut(data: IFormulaData, unitId: string, injector: Injector): IFormulaData {
  const sheets = data[unitId];
  if (!sheets) return data;
  const changed: NonNullable<IFormulaData[string]> = {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    const scope = scopeOf(injector, unitId, sheetId);
    const out: Record<string, Record<string, unknown>> = {};
    for (const [row, cells] of Object.entries(rows ?? {})) {
      const line: Record<string, unknown> = {};
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, { readonly f?: string } | null>)) {
        const formula = cell?.f ? scopedFormula(cell.f, scope, Number(row), Number(column)) : undefined;
        line[column] = cell && formula !== undefined && formula !== cell.f ? { ...cell, f: formula } : cell;
      }
      out[row] = line;
    }
    changed[sheetId] = out as never;
  }
  return { ...data, [unitId]: changed };
}

function othersSpelledOut(data: IOtherFormulaData, unitId: string, injector: Injector): IOtherFormulaData {
  const sheets = data[unitId];
  if (!sheets) return data;
  const changed: NonNullable<IOtherFormulaData[string]> = {};
  for (const [sheetId, formulas] of Object.entries(sheets)) {
    const scope = scopeOf(injector, unitId, sheetId);
    changed[sheetId] = Object.fromEntries(
      Object.entries(formulas ?? {}).map(([id, one]) => {
        const [first] = one.ranges;
        return [id, { ...one, f: scopedFormula(one.f, scope, first?.startRow ?? 0, first?.startColumn ?? 0) }];
      }),
    );
  }
  return { ...data, [unitId]: changed };
}

function scopeOf(injector: Injector, unitId: string, sheetId: string): FormulaScope {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheetNames = new Map(workbook?.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()]));
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).filter((name) => isSpelledOut(name, injector));
  const keyOf = (scope: string, name: string): string => `${scope}!${name.toLowerCase()}`;
  const byKey = new Map(names.map((one) => [keyOf(one.localSheetId ?? WORKBOOK_SCOPE, one.name), one.formulaOrRefString.replace(/^=/, "")]));
  const tables = injector.get(TableManager).getTableList(unitId);
  const holds = (table: (typeof tables)[number], row: number, column: number): boolean =>
    (table as unknown as { subUnitId?: string }).subUnitId === sheetId
    && row >= table.range.startRow && row <= table.range.endRow && column >= table.range.startColumn && column <= table.range.endColumn;
  return {
    name: (name, sheet) =>
      (sheet === undefined
        ? byKey.get(keyOf(sheetId, name)) ?? byKey.get(keyOf(WORKBOOK_SCOPE, name))
        : byKey.get(keyOf(sheetNames.get(sheet.toLowerCase()) ?? "", name))),
    table: (name) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase())?.name,
    tableAt: (row, column) => tables.find((table) => holds(table, row, column))?.name,
  };
}
