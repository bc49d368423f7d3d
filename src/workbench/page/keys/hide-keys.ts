import { CommandType, DisposableCollection, ICommandService, RANGE_TYPE, type IDisposable, type IRange } from "@univerjs/core";
import {
  SetColHiddenCommand,
  SetRowHiddenCommand,
  SetSelectionsOperation,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { Engine } from "../../engine/create-engine";
import { BEFORE_GRID } from "../keyboard/key-codes";

/**
 * Ctrl+9 and Ctrl+0 hide the rows and columns of the selected cells, with Shift they show what is hidden among them. The grid's own
 * commands act on whole selected rows or columns only, and do nothing where cells are selected. Source: Microsoft
 * Support, "Keyboard shortcuts in Excel".
 */
export function hideKeys({ injector, workbook }: Engine): IDisposable {
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const selections = injector.get(SheetsSelectionsService);
  const all = new DisposableCollection();
  const key = (name: string, binding: number, command: string, rangesOf: (range: IRange) => readonly IRange[]) => {
    const id = `opsplan.command.key-${name}`;
    const handler = async (): Promise<boolean> => {
      const selected = [...selections.getCurrentSelections()];
      const ranges = selected.flatMap(({ range }) => rangesOf(range));
      const target = { unitId: workbook.getId(), subUnitId: workbook.getActiveSheet().getSheetId() };
      if (ranges.length === 0 || !(await commands.executeCommand(command, { ...target, ranges }))) return false;
      // The grid selects a row or column beside; what was selected stays so in Excel, and the other key brings back what this one took.
      return commands.executeCommand(SetSelectionsOperation.id, { ...target, selections: selected });
    };
    all.add(commands.registerCommand({ id, type: CommandType.COMMAND, handler }));
    all.add(shortcuts.registerShortcut({ id, binding, priority: BEFORE_GRID, preconditions: whenSheetEditorFocused }));
  };
  const sheet = () => workbook.getActiveSheet().getSheet();
  const rows = (range: IRange): IRange => ({
    ...range,
    startColumn: 0,
    endColumn: sheet().getColumnCount() - 1,
    rangeType: RANGE_TYPE.ROW,
  });
  const columns = (range: IRange): IRange => ({ ...range, startRow: 0, endRow: sheet().getRowCount() - 1, rangeType: RANGE_TYPE.COLUMN });
  const CTRL = MetaKeys.CTRL_COMMAND;
  key("hide-rows", CTRL | KeyCode.Digit9, SetRowHiddenCommand.id, (range) => [rows(range)]);
  key("hide-columns", CTRL | KeyCode.Digit0, SetColHiddenCommand.id, (range) => [columns(range)]);
  key("show-rows", CTRL | MetaKeys.SHIFT | KeyCode.Digit9, SetSpecificRowsVisibleCommand.id, ({ startRow, endRow }) =>
    sheet().getHiddenRows(startRow, endRow),
  );
  key("show-columns", CTRL | MetaKeys.SHIFT | KeyCode.Digit0, SetSpecificColsVisibleCommand.id, ({ startColumn, endColumn }) =>
    sheet().getHiddenCols(startColumn, endColumn),
  );
  return all;
}
