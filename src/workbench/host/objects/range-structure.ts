import { Direction, type ICommand } from "@univerjs/core";
import {
  AddWorksheetMergeCommand, ClearSelectionAllCommand, ClearSelectionContentCommand, ClearSelectionFormatCommand,
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand,
  InsertRowByRangeCommand, RemoveColByRangeCommand, RemoveRowByRangeCommand, RemoveWorksheetMergeCommand,
} from "@univerjs/sheets";
import { gridRange, type SheetArea } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { oneOf } from "./check";
import { usedArea } from "./used-area";

const target = (host: HostContext, area: SheetArea) => ({ unitId: host.engine.workbook.getId(), subUnitId: area.sheetId });

const CLEAR: Readonly<Record<string, ICommand>> = {
  All: ClearSelectionAllCommand,
  Contents: ClearSelectionContentCommand,
  Formats: ClearSelectionFormatCommand,
};

export function clearRange(host: HostContext, area: SheetArea, applyTo: unknown): void {
  const what = applyTo === undefined || applyTo === null ? "All" : oneOf(["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"], applyTo);
  const command = CLEAR[what];
  if (!command) throw HostError.notImplemented(`Range.clear(${what})`);
  const within = clipped(host, area);
  if (within) host.engine.run(command.id, { ...target(host, area), ranges: [gridRange(within)] });
}

/** Clearing a whole column means what is in it, not a million cells. */
function clipped(host: HostContext, area: SheetArea): SheetArea | null {
  if (area.rows < EXCEL_GRID.rowCount && area.columns < EXCEL_GRID.columnCount) return area;
  const used = usedArea(host, area.sheetId, false);
  if (!used) return null;
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
  const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: area.sheetId, row, column, rows, columns } : null;
}

export async function mergeRange(host: HostContext, area: SheetArea, across: boolean): Promise<void> {
  if (area.rows === 1 && area.columns === 1) return;
  // The grid's commands for "all" and "across" look at what is selected; this one takes the areas it is given.
  const parts = across ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })) : [area];
  await host.engine.runLater(AddWorksheetMergeCommand.id, { ...target(host, area), selections: parts.map(gridRange), defaultMerge: true });
}

export async function unmergeRange(host: HostContext, area: SheetArea): Promise<void> {
  await host.engine.runLater(RemoveWorksheetMergeCommand.id, { ...target(host, area), ranges: [gridRange(area)] });
}

/** Whole rows and columns move everything; other cells push their neighbours down or right. */
export async function insertRange(host: HostContext, area: SheetArea, shift: unknown): Promise<SheetArea> {
  const to = oneOf(["Down", "Right"], shift);
  const cells = { ...target(host, area), range: gridRange(area) };
  if (area.columns === EXCEL_GRID.columnCount) await host.engine.runLater(InsertRowByRangeCommand.id, { ...cells, direction: Direction.UP });
  else if (area.rows === EXCEL_GRID.rowCount) await host.engine.runLater(InsertColByRangeCommand.id, { ...cells, direction: Direction.LEFT });
  else await host.engine.runLater(to === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, cells);
  return area;
}

export async function deleteRange(host: HostContext, area: SheetArea, shift: unknown): Promise<void> {
  const from = oneOf(["Up", "Left"], shift);
  const cells = { ...target(host, area), range: gridRange(area) };
  if (area.columns === EXCEL_GRID.columnCount) await host.engine.runLater(RemoveRowByRangeCommand.id, cells);
  else if (area.rows === EXCEL_GRID.rowCount) await host.engine.runLater(RemoveColByRangeCommand.id, cells);
  else await host.engine.runLater(from === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, cells);
}
