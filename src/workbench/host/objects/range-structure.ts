import { Direction, type ICommand } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
} from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { joined, without } from "../../engine/formats/areas";
import { changeAreas } from "../../engine/formats/change-areas";
import { pushUndo } from "../../engine/tables/push-undo";
import { writeCells } from "../../engine/cells/write-cells";
import { changesOfCommand } from "../../engine/structure/changes-of-command";
import { splitsMerge } from "../../engine/structure/follow-merges";
import { shiftOf } from "../../engine/tables/shift";
import { dataArea } from "../../engine/tables/workbook-table";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { oneOf } from "./check";
import { clearHyperlinks } from "./range-hyperlink";
import { usedArea } from "./used-area";

const target = (host: HostContext, area: SheetArea) => ({ unitId: host.engine.workbook.getId(), subUnitId: area.sheetId });

const CLEAR: Readonly<Record<string, ICommand>> = {
  All: ClearSelectionAllCommand,
  Contents: ClearSelectionContentCommand,
  Formats: ClearSelectionFormatCommand,
};

export async function clearRange(host: HostContext, area: SheetArea, applyTo: unknown): Promise<void> {
  const what =
    applyTo === undefined || applyTo === null ? "All" : oneOf(["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"], applyTo);
  if (what === "All" || what.endsWith("Hyperlinks")) clearHyperlinks(host, area);
  // Links that are removed take their look along; those that are cleared leave it.
  const cleared = what === "RemoveHyperlinks" ? "Formats" : what;
  const command = CLEAR[cleared];
  if (!command) return;
  const within = clipped(host, area);
  if (!within) return;
  host.engine.run(command.id, { ...target(host, area), ranges: [gridRange(within)] });
  clearFiltered(host, within, cleared);
  if (what === "Contents" || what === "RemoveHyperlinks") return;
  clearConditionalFormats(host, area);
  const sheet = host.engine.workbook.getSheetBySheetId(area.sheetId)?.getSheet();
  const merged = sheet?.getMergeData().some((merge) => intersection(areaOf(area.sheetId, merge), within));
  if (merged) await unmergeRange(host, within);
}

/** The cells have no conditional format any more; other cells of the same formats keep theirs. */
export function clearConditionalFormats(host: HostContext, area: SheetArea): void {
  const { injector } = host.engine;
  const sheet = target(host, area);
  for (const rule of [...(injector.get(ConditionalFormattingRuleModel).getSubunitRules(sheet.unitId, sheet.subUnitId) ?? [])]) {
    if (!rule.ranges.some((range) => intersection(area, areaOf(area.sheetId, range)))) continue;
    const { redos, undos } = changeAreas(injector, sheet, rule, joined(without(rule.ranges, [gridRange(area)])));
    pushUndo(host.engine, redos, undos);
  }
}

/** The grid's commands are those of a person, who clears what can be seen; code clears the cells it names. */
function clearFiltered(host: HostContext, area: SheetArea, what: string): void {
  const sheet = host.engine.workbook.getSheetBySheetId(area.sheetId)?.getSheet();
  const hidden = Array.from({ length: area.rows }, (_, i) => area.row + i).filter((row) => sheet?.isRowFiltered(row));
  const contents = what === "Formats" ? {} : { v: null, t: null, f: null, si: null, p: null };
  const formats = what === "Contents" ? {} : { s: null };
  for (const row of hidden) writeCells(host.engine, { ...area, row, rows: 1 }, () => ({ ...contents, ...formats }));
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
  if (host.engine.tableStore.onSheet(area.sheetId).some((table) => intersection(table.area, area)))
    throw new HostError("MergedRangeConflict");
  // The grid's commands for "all" and "across" look at what is selected; this one takes the areas it is given.
  refuseTornMerges(host, area);
  const parts = across ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })) : [area];
  await host.engine.runLater(AddWorksheetMergeCommand.id, { ...target(host, area), selections: parts.map(gridRange), defaultMerge: true });
}

/** Merged cells become part of larger ones whole, or not at all. The sentence is Excel's. */
export function refuseTornMerges(host: HostContext, area: SheetArea): void {
  const merges = host.engine.workbook.getSheetBySheetId(area.sheetId)?.getSheet().getMergeData() ?? [];
  const torn = merges
    .map((merge) => areaOf(area.sheetId, merge))
    .some((merge) => {
      const common = intersection(merge, area);
      return common !== null && (common.rows < merge.rows || common.columns < merge.columns);
    });
  if (torn) throw new HostError("InvalidOperation", "We can't do that to a merged cell.");
}

export async function unmergeRange(host: HostContext, area: SheetArea): Promise<void> {
  await host.engine.runLater(RemoveWorksheetMergeCommand.id, { ...target(host, area), ranges: [gridRange(area)] });
}

/** Whole rows and columns move everything; other cells push their neighbours down or right. */
export async function insertRange(host: HostContext, area: SheetArea, shift: unknown): Promise<SheetArea> {
  const to = oneOf(["Down", "Right"], shift);
  const before = { direction: area.columns === EXCEL_GRID.columnCount ? Direction.UP : Direction.LEFT };
  if (area.columns === EXCEL_GRID.columnCount) await move(host, InsertRowByRangeCommand.id, area, before);
  else if (area.rows === EXCEL_GRID.rowCount) await move(host, InsertColByRangeCommand.id, area, before);
  else await move(host, to === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, area);
  return area;
}

export async function deleteRange(host: HostContext, whole: SheetArea, shift: unknown): Promise<void> {
  const from = oneOf(["Up", "Left"], shift);
  const area = from === "Up" || whole.columns === EXCEL_GRID.columnCount ? await emptyLastRows(host, whole) : whole;
  if (area.rows === 0) return;
  if (area.columns === EXCEL_GRID.columnCount) await move(host, RemoveRowByRangeCommand.id, area);
  else if (area.rows === EXCEL_GRID.rowCount) await move(host, RemoveColByRangeCommand.id, area);
  else await move(host, from === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, area);
}

async function move(host: HostContext, command: string, area: SheetArea, more: object = {}): Promise<void> {
  const change = shiftOf(command, gridRange(area));
  const moved = changesOfCommand(host.engine.injector, { id: command, params: { ...target(host, area), range: gridRange(area) } });
  if (splitsMerge(host.engine.injector, moved)) throw new HostError("InsertDeleteConflict");
  if (change && host.engine.tables.refuses(area.sheetId, change)) throw new HostError("InsertDeleteConflict");
  await host.engine.runLater(command, { ...target(host, area), range: gridRange(area), ...more });
}

/** A table keeps one row when all its rows are deleted: that one is emptied, and what is left of the area is deleted. */
async function emptyLastRows(host: HostContext, area: SheetArea): Promise<SheetArea> {
  const emptied = host.engine.tableStore.onSheet(area.sheetId).find((table) => {
    const body = dataArea(table);
    const all = intersection(body, area);
    const whole = intersection(table.area, area);
    return all?.rows === body.rows && all.columns === body.columns && whole?.rows !== table.area.rows;
  });
  if (!emptied) return area;
  const body = dataArea(emptied);
  // Rows above the table's first go too, and are not emptied.
  if (area.row !== body.row) return area;
  await clearRange(host, { ...area, rows: 1 }, "Contents");
  host.engine.tableStore.set(emptied, { ...emptied, unfilled: true });
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}
