import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { rewriteFormulas, type FormulaPlace, type Mutations } from "./rewrite-formulas";
import type { TableStore } from "./table-store";
import { withCells } from "./table-to-cells";
import { withColumns, withTable, type Renaming } from "./table-words";
import type { TableColumn, WorkbookTable } from "./workbook-table";

const holds = ({ area }: WorkbookTable, place: FormulaPlace | undefined): boolean =>
  place !== undefined &&
  place.sheetId === area.sheetId &&
  place.row >= area.row &&
  place.row < area.row + area.rows &&
  place.column >= area.column &&
  place.column < area.column + area.columns;

const withFormulas = (column: TableColumn, rewrite: (formula: string) => string): TableColumn => ({
  ...column,
  ...(column.formula !== undefined && { formula: rewrite(column.formula) }),
  ...(column.total?.formula !== undefined && { total: { ...column.total, formula: rewrite(column.total.formula) } }),
});

/** A table whose columns have other names, in all formulas too. The header cells are the caller's. */
export function renameColumns(
  injector: Injector,
  unitId: string,
  tables: TableStore,
  table: WorkbookTable,
  names: readonly string[],
): Mutations {
  const renaming: Renaming = new Map(
    table.columns.flatMap(({ name }, index) => {
      const next = names[index];
      return next === undefined || next === name ? [] : [[name.toLowerCase(), next] as const];
    }),
  );
  const rewrite = (formula: string): string => withColumns(formula, table.name, true, renaming);
  const columns = table.columns.map((column, index) => withFormulas({ ...column, name: names[index] ?? column.name }, rewrite));
  const change = tables.change(table, { ...table, columns });
  const formulas =
    renaming.size === 0
      ? { redos: [], undos: [] }
      : rewriteFormulas(injector, unitId, (formula, place) => withColumns(formula, table.name, holds(table, place), renaming));
  return { redos: [change.redo, ...formulas.redos], undos: [...formulas.undos, change.undo] };
}

/** The table under another name, in all formulas too. */
export function renameTable(injector: Injector, unitId: string, tables: TableStore, table: WorkbookTable, name: string): Mutations {
  const rewrite = (formula: string): string => withTable(formula, table.name, name);
  const change = tables.change(table, { ...table, name, columns: table.columns.map((column) => withFormulas(column, rewrite)) });
  const formulas = rewriteFormulas(injector, unitId, rewrite);
  return { redos: [change.redo, ...formulas.redos], undos: [...formulas.undos, change.undo] };
}

/** No table any more: its cells stand in all formulas instead. */
export function dissolveTable(injector: Injector, unitId: string, tables: TableStore, table: WorkbookTable): Mutations {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetId(table.area.sheetId)?.getName() ?? "";
  const change = tables.change(table, undefined);
  const formulas = rewriteFormulas(injector, unitId, (formula, place) => withCells(formula, table, sheet, holds(table, place), place));
  return { redos: [...formulas.redos, change.redo], undos: [change.undo, ...formulas.undos] };
}
