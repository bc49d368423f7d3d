import { CommandType, ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { cellsAddress } from "../engine/cells/address";
import { areaOf, type SheetArea } from "../engine/cells/area";
import type { Rewriting } from "../engine/structure/rewriting";
import { edited, structuralChanges, type CellChange } from "./cell-changes";
import { EVENT, WHOLE_WORKBOOK } from "./event-types";
import type { HostContext } from "./host-context";
import { eventReference } from "./objects/event-range";
import { SETTINGS_PART } from "./objects/settings";
import { selectedArea } from "./objects/selection";

/** Turns what happens in the grid into the events of Office.js. */
export function watchWorkbook(host: HostContext): IDisposable {
  const { engine, events } = host;
  let active = engine.workbook.getActiveSheet().getSheetId();
  const both = (type: number, sheetId: string, payload: object) => {
    events.emit(type, sheetId, payload);
    events.emit(type, WHOLE_WORKBOOK, payload);
  };
  const changed = ({ sheetId, ...change }: CellChange) => {
    const referenceId = eventReference(sheetId, change.address);
    both(EVENT.changed, sheetId, { ...change, source: "Local", worksheetId: sheetId, triggerSource: "Unknown", referenceId });
  };
  const moved = engine.structure.done.subscribe((done) => structuralChanges(done).forEach(changed));
  const settings = engine.parts.changes.subscribe(({ part }) => {
    if (part === SETTINGS_PART) events.emitDocument(EVENT.settingsChanged);
  });
  const activeChanged = () => {
    const now = engine.workbook.getActiveSheet().getSheetId();
    if (now === active) return;
    both(EVENT.deactivated, active, { worksheetId: active });
    both(EVENT.activated, now, { worksheetId: now });
    active = now;
  };
  const watching = engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        // Results of formulas are written back by the same mutation; Excel tells of those with another event.
        if (options?.fromFormula || !params.subUnitId || params.onlyRewritten || engine.structure.moving) return;
        const area = changedArea(params.subUnitId, params.cellValue);
        if (area) changed(edited(area));
        return;
      }
      case ReorderRangeMutation.id:
        if (params.subUnitId && params.range) changed(edited(areaOf(params.subUnitId, params.range)));
        return;
      case SetSelectionsOperation.id: {
        activeChanged();
        const area = selectedArea(host);
        both(EVENT.selectionChanged, area.sheetId, { address: cellsAddress(area), worksheetId: area.sheetId });
        events.emitDocument(EVENT.workbookSelectionChanged);
        return;
      }
      case InsertSheetMutation.id:
        events.emit(EVENT.added, WHOLE_WORKBOOK, { worksheetId: params.sheet?.id ?? "", source: "Local" });
        return;
      case RemoveSheetMutation.id:
        events.emit(EVENT.deleted, WHOLE_WORKBOOK, { worksheetId: params.subUnitId ?? "", source: "Local" });
        activeChanged();
        return;
      case SetWorksheetActiveOperation.id:
        activeChanged();
        return;
      default:
        if (command.type === CommandType.OPERATION) activeChanged();
    }
  });
  return {
    dispose() {
      watching.dispose();
      moved.unsubscribe();
      settings.unsubscribe();
    },
  };
}

interface Params extends Rewriting {
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
}

/** The rectangle around the cells of which a value or formula, and not only a format, was written. */
function changedArea(sheetId: string, cells: Record<number, Record<number, unknown>> | undefined): SheetArea | undefined {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell !== null && typeof cell === "object" && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      box.top = Math.min(box.top, Number(row));
      box.bottom = Math.max(box.bottom, Number(row));
      box.left = Math.min(box.left, Number(column));
      box.right = Math.max(box.right, Number(column));
    }
  }
  return box.bottom < 0
    ? undefined
    : { sheetId, row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}
