import type { IMutationInfo } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { areaOf, type SheetArea } from "../cells/area";
import type { Engine } from "../create-engine";
import { carryOn } from "./carry-on";
import { extendReferences } from "./extend-references";
import { rulesOn } from "./extend-rules";
import { newColumns } from "./new-columns";
import { dataRowsOf, placeTables, tablesOn, type TableState } from "./place-tables";
import { pushUndo } from "./push-undo";
import type { Shift } from "./shift";
import { holdsContent, isFree } from "./what-stands";

/**
 * Makes what was typed or pasted directly below a table, or directly beside it, part of it, as Excel does ("Include new rows and columns in
 * table"): with formulas, formats, validation and conditional formats. Not where something else stands in those cells. A step of undo of its
 * own, so that taking it back leaves what was typed. Source: Microsoft Support, "Resize a table by adding or removing rows and columns".
 */
export async function expandTable(engine: Engine, written: SheetArea): Promise<boolean> {
  if (!holdsContent(engine, written)) return false;
  const unitId = engine.workbook.getId();
  const before = tablesOn(engine.injector, unitId, written.sheetId);
  for (const table of before) {
    const area = areaOf(written.sheetId, table.range);
    const hasTotals = dataRowsOf(table).last < table.range.endRow;
    const added = (hasTotals ? undefined : below(area, written)) ?? beside(area, written);
    if (!added || !isFree(engine, added, written)) continue;
    await grow(engine, before, table, added, written);
    return true;
  }
  return false;
}

/** Whole rows of the table under its last one, where cells of its columns were written. */
function below(area: SheetArea, written: SheetArea): SheetArea | undefined {
  const within = written.column >= area.column && written.column + written.columns <= area.column + area.columns;
  return within && written.row === area.row + area.rows ? { ...area, row: written.row, rows: written.rows } : undefined;
}

function beside(area: SheetArea, written: SheetArea): SheetArea | undefined {
  const within = written.row >= area.row && written.row + written.rows <= area.row + area.rows;
  return within && written.column === area.column + area.columns ? { ...area, column: written.column, columns: written.columns } : undefined;
}

function grow(engine: Engine, before: readonly TableState[], table: TableState, added: SheetArea, written: SheetArea): Promise<void> {
  const unitId = engine.workbook.getId();
  const { sheetId } = added;
  const isRow = added.row > table.range.startRow;
  const range = isRow ? { ...table.range, endRow: table.range.endRow + added.rows } : { ...table.range, endColumn: table.range.endColumn + added.columns };
  const columns = isRow ? table.columns : [...table.columns, ...newColumns(table.columns, headersOf(engine, table, added, written))];
  const next: TableState = { ...table, range, columns };
  const shift: Shift = isRow
    ? { axis: "row", kind: "insert", at: added.row, count: added.rows, across: { from: added.column, to: added.column + added.columns - 1 } }
    : { axis: "column", kind: "insert", at: added.column, count: added.columns, across: { from: added.row, to: added.row + added.rows - 1 } };
  const area = areaOf(sheetId, range);
  const carried = carryOn(engine.injector, { unitId, area, shift, rules: rulesOn(engine.injector, unitId, sheetId), table: next, typed: written });
  const cells = carried.redos.filter(({ id }) => id === SetRangeValuesMutation.id);
  const back = cells.map(({ id, params }): IMutationInfo => ({
    id, params: SetRangeValuesUndoMutationFactory(engine.injector, params as ISetRangeValuesMutationParams),
  }));
  const tables = before.map((one) => (one === table ? next : one));
  return engine.asOneUndo(async () => {
    pushUndo(engine, [placeTables(unitId, sheetId, tables), ...carried.redos], [...carried.undos, ...back, placeTables(unitId, sheetId, before)]);
    if (isRow) extendReferences(engine, { data: dataAreaOf(sheetId, next), count: added.rows, where: "behind" });
  });
}

/** What was typed beside the header row names the new columns. */
function headersOf(engine: Engine, { options }: TableState, added: SheetArea, written: SheetArea): (string | undefined)[] {
  const cells = engine.cells(added.sheetId);
  const named = options.showHeader !== false && written.row === added.row;
  return Array.from({ length: added.columns }, (_, i) => (named ? cells.text(added.row, added.column + i) || undefined : undefined));
}

function dataAreaOf(sheetId: string, table: TableState): SheetArea {
  const { first, last } = dataRowsOf(table);
  return areaOf(sheetId, { ...table.range, startRow: first, endRow: last });
}
