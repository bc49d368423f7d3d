import { CommandType, DisposableCollection, ICommandService, type IDisposable } from "@univerjs/core";
import { SetWorksheetActivateCommand } from "@univerjs/sheets";
import { ChangeZoomRatioCommand, whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { Lang } from "../../../core/lang";
import type { Engine } from "../../engine/create-engine";
import type { CellEditor } from "../typing/cell-editor";
import { autoSum } from "./auto-sum";
import { BEFORE_GRID } from "../keyboard/key-codes";
import { hideKeys } from "./hide-keys";
import { menuByKey } from "./menu-by-key";

/** The grid's operations that open its panel of number formats and its dialog for a new table; their names are not exported. */
const NUMBER_FORMATS = "sheet.operation.open.numfmt.panel";
const NEW_TABLE = "sheet.operation.open-table-selector";

/** By the browser's numbers, which the grid does not name. */
const [PAGE_UP, PAGE_DOWN, SEMICOLON, F10, MENU] = [33, 34, 186, 121, 93] as const;

/**
 * Excel's keys for sheets, the zoom and today's date, which the grid has otherwise or not at
 * all. Source: Microsoft
 * Support, "Keyboard shortcuts in Excel". Some browsers keep Ctrl+Page Up and Page Down for their own tabs.
 */
export function sheetKeys(engine: Engine, editor: CellEditor, lang: Lang): IDisposable {
  const { injector, workbook } = engine;
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const all = new DisposableCollection();
  const bind = (id: string, binding: number, staticParameters?: object) =>
    all.add(
      shortcuts.registerShortcut({
        id,
        binding,
        priority: BEFORE_GRID,
        preconditions: whenSheetEditorFocused,
        ...(staticParameters && { staticParameters }),
      }),
    );
  all.add(hideKeys(engine));
  bind(ChangeZoomRatioCommand.id, MetaKeys.CTRL_COMMAND | MetaKeys.ALT | KeyCode.EQUAL, { delta: 0.2 });
  bind(ChangeZoomRatioCommand.id, MetaKeys.CTRL_COMMAND | MetaKeys.ALT | KeyCode.MINUS, { delta: -0.2 });

  bind(NUMBER_FORMATS, MetaKeys.CTRL_COMMAND | KeyCode.Digit1);
  for (const letter of [KeyCode.T, KeyCode.L]) bind(NEW_TABLE, MetaKeys.CTRL_COMMAND | letter);

  const own = (name: string, binding: number, preconditions: IShortcut["preconditions"], act: () => void) => {
    const id = `opsplan.operation.key-${name}`;
    all.add(commands.registerCommand({ id, type: CommandType.OPERATION, handler: () => (act(), true) }));
    all.add(shortcuts.registerShortcut({ id, binding, priority: BEFORE_GRID, preconditions }));
  };
  const turn = (by: number) => {
    const shown = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const at = shown.findIndex((sheet) => sheet.getSheetId() === workbook.getActiveSheet().getSheetId());
    const next = shown[at + by];
    if (next) void commands.executeCommand(SetWorksheetActivateCommand.id, { unitId: workbook.getId(), subUnitId: next.getSheetId() });
  };
  own("next-sheet", MetaKeys.CTRL_COMMAND | PAGE_DOWN, whenSheetEditorFocused, () => turn(1));
  own("previous-sheet", MetaKeys.CTRL_COMMAND | PAGE_UP, whenSheetEditorFocused, () => turn(-1));

  own("sum", MetaKeys.ALT | KeyCode.EQUAL, whenSheetEditorFocused, () => autoSum(engine));
  for (const [name, key] of [
    ["menu", MetaKeys.SHIFT | F10],
    ["menu-key", MENU],
  ] as const)
    own(name, key, whenSheetEditorFocused, () => menuByKey(engine));

  const typed = (format: Intl.DateTimeFormatOptions) => () => {
    // As if it were typed, into a cell that is being edited or one that then is. Some languages set a space of their own before "PM".
    const text = new Intl.DateTimeFormat(lang, format).format(new Date()).replace(/\s/gu, " ");
    document.execCommand("insertText", false, text);
  };
  const inCell = () => editor.hasKeyboard;
  own("date", MetaKeys.CTRL_COMMAND | SEMICOLON, inCell, typed({ year: "numeric", month: "numeric", day: "numeric" }));
  own("time", MetaKeys.CTRL_COMMAND | MetaKeys.SHIFT | SEMICOLON, inCell, typed({ hour: "numeric", minute: "2-digit" }));
  return all;
}

type IShortcut = Parameters<IShortcutService["registerShortcut"]>[0];
