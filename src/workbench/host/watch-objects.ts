import { BooleanNumber, ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import {
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { ChartModel } from "../engine/chart-model";
import { areaOf } from "../engine/cells/area";
import { SET_TABLE_MUTATION } from "../engine/tables/table-store";
import { EVENT, WHOLE_WORKBOOK } from "./event-types";
import type { HostContext } from "./host-context";

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly hidden?: BooleanNumber;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly ranges?: readonly IRange[];
}

/** Tells of sheets, tables, charts and comments that come, go and change. */
export function watchObjects(host: HostContext): IDisposable {
  const { engine, events } = host;
  const both = (type: number, sheetId: string, payload: object) => {
    for (const target of [sheetId, WHOLE_WORKBOOK]) events.emit(type, target, { ...payload, source: "Local", worksheetId: sheetId });
  };
  const commands = engine.injector.get(ICommandService);
  // Asked after every command: the grid's own sheets, because its façade makes an object of each sheet anew.
  const sheets = engine.workbook.getWorkbook();
  const namesOf = () => new Map(sheets.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const tablesOf = () => new Map(engine.tableStore.all().map((table) => [table.id, table]));
  let [names, tables] = [namesOf(), tablesOf()];

  const tablesChanged = () => {
    const now = tablesOf();
    for (const [tableId, { area }] of now) if (!tables.has(tableId)) both(EVENT.tableAdded, area.sheetId, { tableId });
    for (const [tableId, { area, name }] of tables)
      if (!now.has(tableId)) both(EVENT.tableDeleted, area.sheetId, { tableId, tableName: name });
    tables = now;
  };
  const watching = commands.onCommandExecuted(({ id, params }) => {
    const { subUnitId: sheetId = "", name = "", hidden, fromOrder, toOrder, ranges = [] } = (params ?? {}) as Params;
    switch (id) {
      case SetWorksheetNameMutation.id:
        both(EVENT.nameChanged, sheetId, { nameBefore: names.get(sheetId) ?? "", nameAfter: name });
        names = namesOf();
        return;
      case SetWorksheetHideMutation.id: {
        const [before, after] = hidden === BooleanNumber.TRUE ? ["Visible", "Hidden"] : ["Hidden", "Visible"];
        both(EVENT.visibilityChanged, sheetId, { visibilityBefore: before, visibilityAfter: after });
        return;
      }
      case SetWorksheetOrderMutation.id:
        both(EVENT.moved, sheetId, { positionBefore: fromOrder, positionAfter: toOrder });
        return;
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        for (const range of ranges) {
          const changeType = id === SetRowHiddenMutation.id ? "Hidden" : "Unhidden";
          const { row, rows } = areaOf(sheetId, range);
          both(EVENT.rowHiddenChanged, sheetId, { address: `${row + 1}:${row + rows}`, changeType });
        }
        return;
      case SET_TABLE_MUTATION:
        tablesChanged();
        return;
      default:
        names = names.size === sheets.getSheetSize() ? names : namesOf();
    }
  });

  const idsOf = (sheetId: string) => new Set((engine.parts.get<readonly ChartModel[]>("charts", sheetId) ?? []).map(({ id }) => id));
  const charts = new Map(engine.workbook.getSheets().map((sheet) => [sheet.getSheetId(), idsOf(sheet.getSheetId())]));
  const chartsWatched = engine.parts.changes.subscribe(({ part, sheetId }) => {
    if (part !== "charts") return;
    const [before, now] = [charts.get(sheetId) ?? new Set<string>(), idsOf(sheetId)];
    for (const chartId of now) if (!before.has(chartId)) both(EVENT.chartAdded, sheetId, { chartId });
    for (const chartId of before) if (!now.has(chartId)) both(EVENT.chartDeleted, sheetId, { chartId });
    charts.set(sheetId, now);
  });

  const notes = engine.injector.get(SheetsNoteModel).change$.subscribe((change) => {
    if (change.type !== "update") return;
    const { oldNote, newNote, subUnitId: sheetId } = change;
    const commentDetails = [{ commentId: (newNote ?? oldNote)?.id ?? "", replyIds: [] }];
    if (!oldNote && newNote) both(EVENT.commentAdded, sheetId, { commentDetails });
    else if (oldNote && !newNote) both(EVENT.commentDeleted, sheetId, { commentDetails });
    else if (oldNote?.note !== newNote?.note) both(EVENT.commentChanged, sheetId, { commentDetails, changeType: "CommentEdited" });
  });

  return {
    dispose() {
      watching.dispose();
      chartsWatched.unsubscribe();
      notes.unsubscribe();
    },
  };
}
