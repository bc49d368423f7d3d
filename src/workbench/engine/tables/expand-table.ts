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
 * Makes what was typed, pasted or filled in directly below a table, directly beside it or over its edge part of it, as
 * Excel does ("Include new
 * rows and columns in table"): with formulas, formats, validation and conditional formats. Not where something else
 * stands in those cells. A step
 * of undo of its own, so that taking it back leaves what was typed. Source: Microsoft Support, "Resize a table by
 * adding or removing rows and columns".
 *
 * @param entered what somebody entered since, before this could follow: it stands in nobody's way
 */
export async function expandTable(engine: Engine, written: SheetArea, entered: readonly SheetArea[] = []): Promise<boolean> {
  const typed = [written, ...entered];
  if (!holdsContent(engine, written)) return false;
  const { sheetId } = written;
  const tables = tablesOn(engine.injector, engine.workbook.getId(), sheetId);
  const found = tables.find((table) => additions(table, written).some((added) => isFree(engine, added, typed)));
  if (!found) return false;
  await engine.asOneUndo(async () => {
    // First the rows: new columns are as long as the table is then.
    for (let done = 0; done < 2; done += 1) {
      const before = tablesOn(engine.injector, engine.workbook.getId(), sheetId);
      const table = before.find(({ id }) => id === found.id);
      const added = table && additions(table, written).find((area) => isFree(engine, area, typed));
      if (table && added) grow(engine, before, table, added, written, typed);
    }
  });
  return true;
}

/** What cells that were written would add to a table: rows below its last one, columns to the right of its last one. */
function additions(table: TableState, written: SheetArea): SheetArea[] {
  const area = areaOf(written.sheetId, table.range);
  const [right, bottom] = [area.column + area.columns, area.row + area.rows];
  const [rows, columns] = [written.row + written.rows - bottom, written.column + written.columns - right];
  const startsIn = written.row >= area.row && written.column >= area.column;
  const hasTotals = dataRowsOf(table).last < table.range.endRow;
  return [
    ...(startsIn && rows > 0 && written.row <= bottom && written.column < right && !hasTotals ? [{ ...area, row: bottom, rows }] : []),
    ...(startsIn && columns > 0 && written.column <= right && written.row < bottom && rows <= 0
      ? [{ ...area, column: right, columns }]
      : []),
  ];
}

function grow(
  engine: Engine,
  before: readonly TableState[],
  table: TableState,
  added: SheetArea,
  written: SheetArea,
  typed: readonly SheetArea[],
): void {
  const unitId = engine.workbook.getId();
  const { sheetId } = added;
  const isRow = added.row > table.range.endRow;
  const range = isRow
    ? { ...table.range, endRow: table.range.endRow + added.rows }
    : { ...table.range, endColumn: table.range.endColumn + added.columns };
  const columns = isRow
    ? table.columns
    : [...table.columns, ...newColumns(table.columns, headersOf(engine, table, added, written), engine.tableStore.words.column)];
  const next: TableState = { ...table, range, columns };
  const shift: Shift = isRow
    ? {
        axis: "row",
        kind: "insert",
        at: added.row,
        count: added.rows,
        across: { from: added.column, to: added.column + added.columns - 1 },
      }
    : {
        axis: "column",
        kind: "insert",
        at: added.column,
        count: added.columns,
        across: { from: added.row, to: added.row + added.rows - 1 },
      };
  const area = areaOf(sheetId, range);
  const carried = carryOn(engine.injector, {
    unitId,
    area,
    shift,
    rules: rulesOn(engine.injector, unitId, sheetId),
    table: next,
    typed,
  });
  const cells = carried.redos.filter(({ id }) => id === SetRangeValuesMutation.id);
  const back = cells.map(({ id, params }): IMutationInfo => ({
    id,
    params: SetRangeValuesUndoMutationFactory(engine.injector, params as ISetRangeValuesMutationParams),
  }));
  const tables = before.map((one) => (one === table ? next : one));
  pushUndo(
    engine,
    [placeTables(unitId, sheetId, tables), ...carried.redos],
    [...carried.undos, ...back, placeTables(unitId, sheetId, before)],
  );
  if (isRow) extendReferences(engine, { data: dataAreaOf(sheetId, next), count: added.rows, where: "behind" });
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
