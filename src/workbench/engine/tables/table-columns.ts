import { DeleteRangeMoveLeftCommand, InsertRangeMoveRightCommand } from "@univerjs/sheets";
import { gridRange, type SheetArea } from "../cells/area";
import type { Engine } from "../create-engine";
import { shiftOf } from "./shift";
import { ShiftRefused, tablePlace } from "./table-rows";

/** Adds columns to a table before column `at` of its sheet, or behind its last one. As in Excel the cells beside it move to the right. */
export async function insertTableColumns(engine: Engine, id: string, at: number, count: number): Promise<void> {
  const { area } = tablePlace(engine, id);
  const end = area.column + area.columns;
  if (at < area.column || at > end || count < 1) throw new Error("The table has no such column.");
  await engine.tables.growing(id, () => shift(engine, InsertRangeMoveRightCommand.id, { ...area, column: at, columns: count }));
}

/** Takes columns out of a table; the cells beside it move to the left. One column is left. */
export async function removeTableColumns(engine: Engine, id: string, at: number, count: number): Promise<void> {
  const { area } = tablePlace(engine, id);
  if (at < area.column || at + count > area.column + area.columns || count < 1) throw new Error("The table has no such column.");
  if (count === area.columns) throw new ShiftRefused("A table keeps one column.");
  await shift(engine, DeleteRangeMoveLeftCommand.id, { ...area, column: at, columns: count });
}

function shift(engine: Engine, command: string, area: SheetArea): Promise<void> {
  const change = shiftOf(command, gridRange(area));
  if (change && engine.tables.refuses(area.sheetId, change))
    throw new ShiftRefused("The operation would shift only part of another table.");
  return engine.runLater(command, { unitId: engine.workbook.getId(), subUnitId: area.sheetId, range: gridRange(area) });
}
