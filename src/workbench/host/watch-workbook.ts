import { CommandType, ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { cellsAddress, parseCells } from "../engine/cells/address";
import { areaOf, intersection, type SheetArea } from "../engine/cells/area";
import type { Rewriting } from "../engine/structure/rewriting";
import { tellBindingsOfChange, tellBindingsOfSelection } from "./binding-events";
import { cellsBefore } from "./cells-before";
import { edited, structuralChanges, type CellChange } from "./cell-changes";
import { EVENT, WHOLE_WORKBOOK } from "./event-types";
import { formulasBefore } from "./formulas-before";
import type { HostContext } from "./host-context";
import { eventReference } from "./objects/event-range";
import { SETTINGS_PART } from "./objects/settings";
import { selectedArea } from "./objects/selection";
import { watchObjects } from "./watch-objects";

/** Turns what happens in the grid into the events of Office.js. */
export function watchWorkbook(host: HostContext): IDisposable {
  const { engine, events } = host;
  const cells = cellsBefore(host);
  const formulas = formulasBefore(host);
  let active = engine.workbook.getActiveSheet().getSheetId();
  const both = (type: number, sheetId: string, payload: object) => {
    events.emit(type, sheetId, payload);
    events.emit(type, WHOLE_WORKBOOK, payload);
  };
  const changed = ({ sheetId, ...change }: CellChange, params?: object) => {
    const referenceId = eventReference(sheetId, change.address);
    const said = { ...change, source: "Local", worksheetId: sheetId, triggerSource: "Unknown", referenceId };
    const known = params && cells.details(params, sheetId, change);
    both(EVENT.changed, sheetId, { ...said, ...known });
    tellBindingsOfChange(host, sheetId, change.address);
    tablesAt(host, sheetId, change.address).forEach((tableId) => {
      for (const target of [tableId, sheetId, WHOLE_WORKBOOK]) events.emit(EVENT.tableChanged, target, { ...said, tableId, ...known });
    });
  };
  const moved = engine.structure.done.subscribe((done) => structuralChanges(done).forEach((change) => changed(change)));
  const settings = engine.parts.changes.subscribe(({ part }) => {
    if (part === SETTINGS_PART) events.emitDocument(EVENT.settingsChanged);
  });
  /** Tables that the selection lay in. */
  const wasInside = new Set<string>();
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
        if (!params.subUnitId) return;
        if (options?.fromFormula) {
          both(EVENT.calculated, params.subUnitId, { worksheetId: params.subUnitId, address: addressOf(params) });
          return;
        }
        if (params.onlyRewritten || engine.structure.moving) return;
        const area = changedArea(params.subUnitId, params.cellValue);
        const formulaDetails = formulas.details(params, params.subUnitId);
        if (area) changed(edited(area), params);
        else both(EVENT.formatChanged, params.subUnitId, { address: addressOf(params), source: "Local", worksheetId: params.subUnitId });
        if (formulaDetails.length > 0)
          both(EVENT.formulaChanged, params.subUnitId, { formulaDetails, source: "Local", worksheetId: params.subUnitId });
        return;
      }
      case ReorderRangeMutation.id:
        if (!params.subUnitId || !params.range) return;
        changed(edited(areaOf(params.subUnitId, params.range)));
        both(EVENT.rowSorted, params.subUnitId, {
          address: cellsAddress(areaOf(params.subUnitId, params.range)),
          source: "Local",
          worksheetId: params.subUnitId,
        });
        return;
      case SetSelectionsOperation.id: {
        activeChanged();
        const area = selectedArea(host);
        tablesOn(host, area.sheetId).forEach((table) => {
          const common = intersection(table.area, area);
          const inside = common !== null;
          const said = { address: inside ? cellsAddress(common) : "", isInsideTable: inside, tableId: table.id, worksheetId: area.sheetId };
          if (inside || wasInside.has(table.id)) events.emit(EVENT.tableSelectionChanged, table.id, said);
          if (inside) wasInside.add(table.id);
          else wasInside.delete(table.id);
        });
        tellBindingsOfSelection(host, area);
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
  const objects = watchObjects(host);
  return {
    dispose() {
      cells.dispose();
      formulas.dispose();
      objects.dispose();
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

const tablesOn = (host: HostContext, sheetId: string) => host.engine.tableStore.onSheet(sheetId);

function tablesAt(host: HostContext, sheetId: string, address: string): readonly string[] {
  const cells = parseCells(address);
  return cells
    ? tablesOn(host, sheetId)
        .filter(({ area }) => intersection(area, { sheetId, ...cells }))
        .map(({ id }) => id)
    : [];
}

/** The rectangle around all cells of a change. */
function addressOf({ cellValue = {} }: Params): string {
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((line) => Object.keys(line ?? {}).map(Number));
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  const [row, column] = [least(rows), least(columns)];
  return Number.isFinite(row) && Number.isFinite(column)
    ? cellsAddress({ row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 })
    : "";
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
