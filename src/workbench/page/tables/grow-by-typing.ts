import { CustomCommandExecutionError, Direction, ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import { AutoFillCommand, SetRangeValuesCommand, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import { areaOf, gridRange, type SheetArea } from "../../engine/cells/area";
import type { Engine } from "../../engine/create-engine";
import { expandTable } from "../../engine/tables/expand-table";
import { fillEmptyColumn } from "../../engine/tables/fill-column";
import { forgetRefused } from "../../engine/tables/forget-refused";
import { selectedInTable } from "../../engine/tables/table-actions";
import { insertTableRows, ShiftRefused } from "../../engine/tables/table-rows";

const PASTES = /^sheet\.command\.paste|\.command\.paste/;

interface Typed {
  readonly subUnitId: string;
  readonly range: IRange;
  /** Only the cell editor gives its entries an id. */
  readonly redoUndoId?: string;
}

/**
 * Tables grow with what is typed, pasted or filled in below or beside them, and by Tab in their last cell, and fill a
 * column, as in Excel.
 */
export function growTablesByTyping(engine: Engine): IDisposable {
  const commands = engine.injector.get(ICommandService);
  const selections = engine.injector.get(SheetsSelectionsService);
  /** Entered, and still to be asked about: on a busy page the next entry is there before the first one is. */
  const entered = new Set<SheetArea>();
  const expand = (sheetId: string, range: IRange) => {
    const area = areaOf(sheetId, range);
    entered.add(area);
    // After the grid has asked whether the entry is valid: what is not is taken back, and leaves nothing to grow with.
    setTimeout(() => {
      entered.delete(area);
      if (engine.workbook.getSheetBySheetId(sheetId)) void takeIn(engine, area, [...entered]);
    }, 0);
  };
  const written = commands.onCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesCommand.id) {
      const { subUnitId, range, redoUndoId } = params as Typed;
      if (redoUndoId !== undefined) expand(subUnitId, range);
    } else if (id === AutoFillCommand.id) {
      const { targetRange, subUnitId = engine.workbook.getActiveSheet().getSheetId() } = params as {
        targetRange: IRange;
        subUnitId?: string;
      };
      expand(subUnitId, targetRange);
    } else if (PASTES.test(id)) {
      const range = selections.getCurrentLastSelection()?.range;
      if (range) expand(engine.workbook.getActiveSheet().getSheetId(), range);
    }
  });
  const tabbed = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MoveSelectionEnterAndTabCommand.id) return;
    const { keycode, direction } = params as { keycode: KeyCode; direction: Direction };
    if (keycode !== KeyCode.TAB || direction !== Direction.RIGHT) return;
    const place = selectedInTable(engine);
    if (!place) return;
    const {
      table: { id: tableId, data },
      selected,
    } = place;
    const isLast = selected.row === data.row + data.rows - 1 && selected.column === data.column + data.columns - 1;
    if (!isLast) return;
    forgetRefused(commands);
    void addRow(engine, tableId);
    throw new CustomCommandExecutionError("A new row instead of the next cell.");
  });
  return { dispose: () => [written, tabbed].forEach((each) => each.dispose()) };
}

async function takeIn(engine: Engine, written: SheetArea, entered: readonly SheetArea[]): Promise<void> {
  if (!(await expandTable(engine, written, entered))) await fillEmptyColumn(engine, written);
}

async function addRow(engine: Engine, tableId: string): Promise<void> {
  const place = selectedInTable(engine);
  if (!place) return;
  const { data } = place.table;
  const first = { ...data, row: data.row + data.rows, rows: 1, columns: 1 };
  try {
    await insertTableRows(engine, tableId, first.row, 1);
  } catch (error) {
    if (!(error instanceof ShiftRefused)) throw error;
    return engine.tables.refusals.next("cut");
  }
  const range = gridRange(first);
  const primary = { ...range, actualRow: first.row, actualColumn: first.column, isMerged: false, isMergedMainCell: false };
  engine.run(SetSelectionsOperation.id, {
    unitId: engine.workbook.getId(),
    subUnitId: data.sheetId,
    selections: [{ range, primary, style: null }],
  });
}
