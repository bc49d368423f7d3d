import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  SetRowHeightCommand,
} from "@univerjs/sheets";
import { areaOf, gridRange, intersection, type SheetArea } from "../cells/area";
import { clearCells } from "../cells/clear-cells";
import type { Engine } from "../create-engine";
import { EXCEL_GRID } from "../excel-grid";
import { extendReferences } from "./extend-references";
import { dataRowsOf, tablesOn } from "./place-tables";
import { shiftOf } from "./shift";
import { holdsContent, isFree, mergesOn } from "./what-stands";

/** Excel refuses: only part of another table would be shifted. */
export class ShiftRefused extends Error {}

export interface TablePlace {
  readonly id: string;
  readonly name: string;
  /** Header and totals row included. */
  readonly area: SheetArea;
  /** The rows between them. */
  readonly data: SheetArea;
}

export const tablesAt = (engine: Engine, sheetId: string): TablePlace[] =>
  tablesOn(engine.injector, engine.workbook.getId(), sheetId).map((table) => {
    const area = areaOf(sheetId, table.range);
    const { first, last } = dataRowsOf(table);
    return { id: table.id, name: table.name, area, data: { ...area, row: first, rows: last - first + 1 } };
  });

export function tablePlace(engine: Engine, id: string): TablePlace {
  const found = engine.workbook
    .getSheets()
    .flatMap((sheet) => tablesAt(engine, sheet.getSheetId()))
    .find((table) => table.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

/** What moves: the cells below the table, or whole rows of the sheet. */
type Way = "cells" | "rows";

/**
 * Adds rows to a table before row `at` of its sheet, or behind its last one. As in Excel the cells below the table's
 * columns move down. Only
 * where something stands there does the whole sheet row come in, so that charts, notes and tables of other width below
 * keep beside each other
 * what belongs together; not where that row would go through another table beside. What neither way allows is refused, as Excel refuses it.
 */
export async function insertTableRows(engine: Engine, id: string, at: number, count: number): Promise<void> {
  const { area, data } = tablePlace(engine, id);
  const end = data.row + data.rows;
  if (at < data.row || at > end || count < 1) throw new Error("A table's rows are between its header and its totals.");
  const inserted: SheetArea = { ...area, row: at, rows: count };
  const way = wayOf(engine, id, inserted, "insert");
  const target = { unitId: engine.workbook.getId(), subUnitId: area.sheetId };
  // A sheet row is as high as the one before it, but the first of a table as the next: the header is often higher.
  const direction = at === data.row ? Direction.UP : Direction.DOWN;
  const work = () =>
    way === "cells"
      ? engine.runLater(InsertRangeMoveDownCommand.id, { ...target, range: gridRange(inserted) })
      : engine.runLater(InsertRowByRangeCommand.id, { ...target, range: gridRange(acrossSheet(engine, inserted)), direction });
  // Without a pause between its steps: nothing else can come in between, and all of it is one step of undo.
  await engine.allOrNothing(() => {
    const done = at === area.row || at === area.row + area.rows ? engine.tables.growing(id, work) : work();
    const grown = { data: tablePlace(engine, id).data, count };
    if (at === end) extendReferences(engine, { ...grown, where: "behind" });
    else if (at === data.row) extendReferences(engine, { ...grown, where: "before" });
    // Where cells move, the last rows are the ones that are new, and the grid makes them as high as what stands above the first.
    return way === "cells" ? Promise.all([done, alike(engine, { ...data, row: end, rows: count }, data.row)]).then(() => undefined) : done;
  });
}

/** Makes rows as high as another one. */
const alike = (engine: Engine, rows: SheetArea, as: number): Promise<void> => {
  const sheet = engine.workbook.getSheetBySheetId(rows.sheetId);
  if (!sheet) throw new Error(`There is no sheet ${rows.sheetId}.`);
  const value = sheet.getRowHeight(as);
  const others = Array.from({ length: rows.rows }, (_, index) => rows.row + index).filter((row) => sheet.getRowHeight(row) !== value);
  const ranges = others.map((row) => gridRange({ ...rows, row, rows: 1 }));
  return ranges.length === 0
    ? Promise.resolve()
    : engine.runLater(SetRowHeightCommand.id, { unitId: engine.workbook.getId(), subUnitId: rows.sheetId, ranges, value });
};

/**
 * Takes rows out of a table: `at` counts from the sheet's first row. The last row that is left is emptied instead,
 * because a table keeps one.
 * Where whole sheet rows go (see above) but something stands beside the table in them, the table's rows below move up and the sheet row
 * behind the table goes, so that nothing beside is lost; where something stands beside that one too, it stays, empty.
 */
export async function removeTableRows(engine: Engine, id: string, at: number, count: number): Promise<void> {
  const { area, data } = tablePlace(engine, id);
  if (at < data.row || at + count > data.row + data.rows || count < 1)
    throw new Error("A table's rows are between its header and its totals.");
  const all = count === data.rows;
  const removed: SheetArea = { ...area, row: all ? at + 1 : at, rows: all ? count - 1 : count };
  await engine.allOrNothing(async () => {
    if (all) clearCells(engine, { ...area, row: at, rows: 1 });
    if (removed.rows > 0) await Promise.all(takeOut(engine, id, removed));
  });
}

function takeOut(engine: Engine, id: string, removed: SheetArea): Promise<void>[] {
  const target = { unitId: engine.workbook.getId(), subUnitId: removed.sheetId };
  const run = (command: string, area: SheetArea) => engine.runLater(command, { ...target, range: gridRange(area) });
  if (wayOf(engine, id, removed, "remove") === "cells") return [run(DeleteRangeMoveUpCommand.id, removed)];
  if (!besideHolds(engine, removed)) return [run(RemoveRowByRangeCommand.id, acrossSheet(engine, removed))];
  const { area } = tablePlace(engine, id);
  const freed: SheetArea = { ...removed, row: area.row + area.rows - removed.rows };
  if (!shiftsWell(engine, removed, "remove")) throw new ShiftRefused("Something beside the table would be lost.");
  return [
    run(DeleteRangeMoveUpCommand.id, removed),
    run(InsertRangeMoveDownCommand.id, freed),
    ...(besideHolds(engine, freed) ? [] : [run(RemoveRowByRangeCommand.id, acrossSheet(engine, freed))]),
  ];
}

/** Whole rows, as wide as the sheet is now: they are selected afterwards, and no selection reaches beyond the grid. */
const acrossSheet = ({ workbook }: Engine, area: SheetArea): SheetArea => ({
  ...area,
  column: 0,
  columns: workbook.getSheetBySheetId(area.sheetId)?.getMaxColumns() ?? EXCEL_GRID.columnCount,
});

function wayOf(engine: Engine, id: string, moved: SheetArea, kind: "insert" | "remove"): Way {
  const table = tablePlace(engine, id).area;
  const below: SheetArea = { ...table, row: table.row + table.rows, rows: Infinity };
  if (isFree(engine, below)) return "cells";
  const beside = tablesAt(engine, moved.sheetId).filter((other) => other.id !== id && crosses(other.area, moved, kind));
  if (beside.length === 0) return "rows";
  if (shiftsWell(engine, moved, kind)) return "cells";
  throw new ShiftRefused("The operation would shift only part of another table.");
}

/** Whether a sheet row that comes or goes would come into a table or out of it. */
const crosses = (area: SheetArea, moved: SheetArea, kind: "insert" | "remove"): boolean =>
  kind === "insert"
    ? area.row < moved.row && moved.row < area.row + area.rows
    : intersection({ ...moved, column: area.column, columns: area.columns }, area) !== null;

/** Whether the cells below can move alone: no other table and no merged cells are cut. */
function shiftsWell(engine: Engine, moved: SheetArea, kind: "insert" | "remove"): boolean {
  const command = kind === "insert" ? InsertRangeMoveDownCommand.id : DeleteRangeMoveUpCommand.id;
  const shift = shiftOf(command, gridRange(moved));
  const cut = mergesOn(engine, moved.sheetId).some((merge) => {
    const common = intersection(merge, { ...moved, rows: Infinity });
    return common !== null && common.columns < merge.columns;
  });
  return shift !== undefined && !cut && !engine.tables.refuses(moved.sheetId, shift);
}

/** Whether something stands in the rows of an area left or right of it. */
function besideHolds(engine: Engine, area: SheetArea): boolean {
  const right = area.column + area.columns;
  return (
    holdsContent(engine, { ...area, column: 0, columns: area.column }) ||
    holdsContent(engine, { ...area, column: right, columns: Infinity })
  );
}
