import { CommandType, DisposableCollection, ICommandService, RANGE_TYPE, type IDisposable, type IRange } from "@univerjs/core";
import { getPrimaryForRange, ScrollToCellOperation, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { Engine } from "../../engine/create-engine";
import { alongOf, sheetView } from "../charts/sheet-view";
import { linesSeen } from "../grid/scroll-to-see";
import { BEFORE_GRID, END, HOME, PAGE_DOWN, PAGE_UP } from "../keyboard/key-codes";
import { between, TARGETS, type Cell, type Surroundings } from "./key-targets";

const MOVES: readonly (readonly [keyof typeof TARGETS, number])[] = [
  ["home", HOME],
  ["start", MetaKeys.CTRL_COMMAND | HOME],
  ["end", MetaKeys.CTRL_COMMAND | END],
  ["pageDown", PAGE_DOWN],
  ["pageUp", PAGE_UP],
  ["pageRight", MetaKeys.ALT | PAGE_DOWN],
  ["pageLeft", MetaKeys.ALT | PAGE_UP],
];

/** Home, End and the paging keys move the selection, with Shift they extend it; Ctrl+Space and Shift+Space select columns and rows. */
export function selectionKeys(engine: Engine): IDisposable {
  const { injector, workbook } = engine;
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const selections = injector.get(SheetsSelectionsService);
  const all = new DisposableCollection();
  const key = (name: string, binding: number, act: () => void) => {
    const id = `opsplan.operation.key-${name}`;
    // An operation: it changes nothing of the workbook and is no step of undo.
    all.add(commands.registerCommand({ id, type: CommandType.OPERATION, handler: () => (act(), true) }));
    all.add(shortcuts.registerShortcut({ id, binding, priority: BEFORE_GRID, preconditions: whenSheetEditorFocused }));
  };
  const select = (range: IRange, active: Cell, reveal: boolean) => {
    const sheet = workbook.getActiveSheet().getSheet();
    const primary = getPrimaryForRange(
      { startRow: active.row, endRow: active.row, startColumn: active.column, endColumn: active.column },
      sheet,
    );
    engine.run(SetSelectionsOperation.id, {
      unitId: workbook.getId(),
      subUnitId: sheet.getSheetId(),
      reveal,
      selections: [{ range, primary, style: null }],
    });
  };
  const go = (move: keyof typeof TARGETS, extend: boolean) => {
    const last = selections.getCurrentLastSelection();
    if (!last) return;
    const { range, primary } = last;
    const active = { row: primary?.actualRow ?? range.startRow, column: primary?.actualColumn ?? range.startColumn };
    // The corner that moves is the one across from the active cell.
    const corner = {
      row: active.row === range.startRow ? range.endRow : range.startRow,
      column: active.column === range.startColumn ? range.endColumn : range.startColumn,
    };
    const target = TARGETS[move](extend ? corner : active, surroundings(engine));
    select(extend ? between(active, target) : between(target, target), extend ? active : target, !extend);
    // With a larger selection the corner that moved is shown, not the cell it began with.
    if (extend) commands.syncExecuteCommand(ScrollToCellOperation.id, { unitId: workbook.getId(), range: between(target, target) });
  };
  for (const [move, binding] of MOVES) {
    key(move, binding, () => go(move, false));
    key(`extend-${move}`, binding | MetaKeys.SHIFT, () => go(move, true));
  }

  const whole = (type: RANGE_TYPE.ROW | RANGE_TYPE.COLUMN) => {
    const last = selections.getCurrentLastSelection();
    const sheet = workbook.getActiveSheet().getSheet();
    if (!last) return;
    const rows = type === RANGE_TYPE.COLUMN ? { startRow: 0, endRow: sheet.getRowCount() - 1 } : {};
    const columns = type === RANGE_TYPE.ROW ? { startColumn: 0, endColumn: sheet.getColumnCount() - 1 } : {};
    const other = last.range.rangeType ?? RANGE_TYPE.NORMAL;
    const rangeType = other === RANGE_TYPE.NORMAL || other === type ? type : RANGE_TYPE.ALL;
    const active = { row: last.primary?.actualRow ?? last.range.startRow, column: last.primary?.actualColumn ?? last.range.startColumn };
    select({ ...last.range, ...rows, ...columns, rangeType }, active, false);
  };
  key("whole-columns", MetaKeys.CTRL_COMMAND | KeyCode.SPACE, () => whole(RANGE_TYPE.COLUMN));
  key("whole-rows", MetaKeys.SHIFT | KeyCode.SPACE, () => whole(RANGE_TYPE.ROW));
  return all;
}

function surroundings({ injector, workbook }: Engine): Surroundings {
  const sheet = workbook.getActiveSheet().getSheet();
  const { startRow, startColumn } = sheet.getFreeze();
  const { endRow, endColumn } = sheet.getCellMatrix().getDataRange();
  const view = sheetView(injector, workbook.getId());
  const along = view && alongOf(view);
  return {
    free: { row: Math.max(0, startRow), column: Math.max(0, startColumn) },
    last: { row: Math.max(0, endRow), column: Math.max(0, endColumn) },
    page: {
      rows: along ? linesSeen(along.down, sheet.getRowCount()) : 1,
      columns: along ? linesSeen(along.across, sheet.getColumnCount()) : 1,
    },
  };
}
