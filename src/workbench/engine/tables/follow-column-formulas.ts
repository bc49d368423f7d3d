import type { IMutationInfo, Injector } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import type { SheetArea } from "../cells/area";
import { withoutLost } from "../structure/lost-tables";
import { referenceViews } from "../structure/reference-view";
import { rewriteReferences, shiftedFormula } from "../structure/rewrite-references";
import { referenceAfterAll, type StructuralChange } from "../structure/structural-change";
import { dataRowsOf, placeTables, tablesOn, type TableState } from "./place-tables";
import type { TotalsCell } from "./workbook-table";

/**
 * The formulas that a table keeps for its calculated columns name cells too. They read as in the first row of its data, which may go or
 * get another before it: so they are followed in a row that stays, and told again for the row that is first then.
 */
export function withFormulasAfter(
  injector: Injector,
  sheetId: string,
  before: TableState,
  after: TableState,
  changes: readonly StructuralChange[],
): TableState {
  if (!after.columns.some(({ formula }) => formula)) return after;
  const view = referenceViews(injector)(sheetId);
  const lost = withoutLost(injector, changes);
  const now = (area: SheetArea): SheetArea | null => referenceAfterAll(area, changes);
  const { first, last } = dataRowsOf(before);
  const start = dataRowsOf(after).first;
  const stays = [last, first, Math.floor((first + last) / 2)].flatMap((row) => {
    const cell = now({
      sheetId,
      row,
      column: before.range.startColumn,
      rows: 1,
      columns: before.range.endColumn - before.range.startColumn + 1,
    });
    return cell ? [{ row, to: cell.row }] : [];
  });
  const followed = (formula: string): string => {
    const own = lost(formula, { sheetId, row: first, column: before.range.startColumn });
    const found = stays.map(({ row, to }) =>
      shiftedFormula(rewriteReferences(shiftedFormula(own, row - first, 0), view, now), start - to, 0),
    );
    return found.find((text) => !text.includes("#REF!")) ?? found[0] ?? "";
  };
  return { ...after, columns: after.columns.map((column) => (column.formula ? { ...column, formula: followed(column.formula) } : column)) };
}

/** The same for tables of other sheets, which stay where they are. */
export function followOnOtherSheets(injector: Injector, unitId: string, sheetId: string, changes: readonly StructuralChange[]) {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const sheet of workbook?.getSheets() ?? []) {
    const other = sheet.getSheetId();
    if (other === sheetId) continue;
    const before = tablesOn(injector, unitId, other);
    const after = before.map((table) => withFormulasAfter(injector, other, table, table, changes));
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    redos.push(placeTables(unitId, other, after));
    undos.push(placeTables(unitId, other, before));
  }
  return { redos, undos };
}

/** The formulas that tables keep, rewritten on all sheets but one. */
export function followTablesOf(injector: Injector, unitId: string, rewrite: (formula: string) => string, except?: string) {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const sheetId of workbook?.getSheets().map((sheet) => sheet.getSheetId()) ?? []) {
    if (sheetId === except) continue;
    const before = tablesOn(injector, unitId, sheetId);
    const after = before.map((table) => ({ ...table, columns: table.columns.map((column) => columnAfter(column, rewrite)) }));
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    redos.push(placeTables(unitId, sheetId, after));
    undos.push(placeTables(unitId, sheetId, before));
  }
  return { redos, undos };
}

type Column = TableState["columns"][number];

function columnAfter(column: Column, rewrite: (formula: string) => string): Column {
  const { total } = (column.meta ?? {}) as { readonly total?: TotalsCell };
  return {
    ...column,
    ...(column.formula ? { formula: rewrite(column.formula) } : {}),
    ...(total?.formula === undefined ? {} : { meta: { ...column.meta, total: { ...total, formula: rewrite(total.formula) } } }),
  };
}
