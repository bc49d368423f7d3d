import type { IDisposable } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import {
  SheetTableInsertColCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveRowCommand,
} from "@univerjs/sheets-table";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  IShortcutService,
  KeyCode,
  MenuItemType,
  MetaKeys,
} from "@univerjs/ui";
import { map, merge, of, type Observable } from "rxjs";
import type { Lang } from "../../../core/lang";
import type { Engine } from "../../engine/create-engine";
import { selectedInTable, TABLE_ACTIONS, type SelectedInTable } from "../../engine/tables/table-actions";
import { BEFORE_GRID, NUMBER_PAD } from "../keyboard/key-codes";
import { installCellKeys } from "./cell-keys";
import { TABLE_DIALOGS } from "./table-dialogs";

/** The grid's two entries for tables, which are told what they hold. */
const INSERT = "sheet.table.context-insert_menu-id";
const REMOVE = "sheet.table.context-remove_menu-id";

const inData = ({ table: { data }, selected }: SelectedInTable): boolean =>
  selected.row + selected.rows > data.row && selected.row < data.row + data.rows;
const atEnd = ({ table: { data }, selected }: SelectedInTable): boolean => selected.row + selected.rows === data.row + data.rows;
const atRight = ({ table, selected }: SelectedInTable): boolean =>
  selected.column + selected.columns === table.area.column + table.area.columns;

/**
 * What Excel offers over a cell of a table: rows above and columns to the left, below and to the right only in the last ones, and their
 * deletion, and the table made a plain range. With Ctrl and plus or minus the same (Microsoft Support, "Keyboard shortcuts in Excel").
 */
export function addTableMenu(engine: Engine, lang: Lang): IDisposable {
  const { injector } = engine;
  const selections = injector.get(SheetsSelectionsService);
  const hiddenUnless = (fits: (place: SelectedInTable) => boolean): Observable<boolean> =>
    merge(of(null), selections.selectionMoveEnd$).pipe(
      map(() => {
        const place = selectedInTable(engine);
        return !place || !fits(place);
      }),
    );
  const never: Observable<boolean> = of(true);
  const item = (id: string, title: string, order: number, fits: (place: SelectedInTable) => boolean, icon?: string) => ({
    order,
    menuItemFactory: () => ({
      id,
      type: MenuItemType.BUTTON,
      title: `opsplan.${title}`,
      hidden$: hiddenUnless(fits),
      ...(icon === undefined ? {} : { icon }),
    }),
  });
  const gone = (id: string) => ({ order: 9, menuItemFactory: () => ({ id, type: MenuItemType.BUTTON, title: id, hidden$: never }) });
  const menu = (id: string, title: string, icon: string) => () => ({
    id,
    type: MenuItemType.SUBITEMS,
    icon,
    title: `opsplan.${title}`,
    hidden$: hiddenUnless(() => true),
  });

  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.LAYOUT]: {
        [INSERT]: {
          order: 5,
          menuItemFactory: menu(INSERT, "tableInsert", "InsertDoubleIcon"),
          [TABLE_ACTIONS.columnsLeft]: item(TABLE_ACTIONS.columnsLeft, "tableColumnsLeft", 1, () => true),
          [TABLE_ACTIONS.columnsRight]: item(TABLE_ACTIONS.columnsRight, "tableColumnsRight", 2, atRight),
          [TABLE_ACTIONS.rowsAbove]: item(TABLE_ACTIONS.rowsAbove, "tableRowsAbove", 3, inData),
          [TABLE_ACTIONS.rowsBelow]: item(TABLE_ACTIONS.rowsBelow, "tableRowsBelow", 4, atEnd),
          [TABLE_ACTIONS.totals]: item(TABLE_ACTIONS.totals, "tableTotals", 5, () => true),
          [SheetTableInsertRowCommand.id]: gone(SheetTableInsertRowCommand.id),
          [SheetTableInsertColCommand.id]: gone(SheetTableInsertColCommand.id),
        },
        [REMOVE]: {
          order: 6,
          menuItemFactory: menu(REMOVE, "tableDelete", "ReduceDoubleIcon"),
          [TABLE_ACTIONS.removeColumns]: item(TABLE_ACTIONS.removeColumns, "tableColumns", 1, () => true),
          [TABLE_ACTIONS.removeRows]: item(TABLE_ACTIONS.removeRows, "tableRows", 2, inData),
          [SheetTableRemoveRowCommand.id]: gone(SheetTableRemoveRowCommand.id),
          [SheetTableRemoveColCommand.id]: gone(SheetTableRemoveColCommand.id),
        },
        // Only the tab above a table could do it, which is not shown.
        [TABLE_DIALOGS.resize]: item(TABLE_DIALOGS.resize, "tableResize", 7, () => true, "AdjustWidthDoubleIcon"),
        [TABLE_DIALOGS.rename]: item(TABLE_DIALOGS.rename, "tableRename", 8, () => true, "KeyboardIcon"),
        [TABLE_ACTIONS.toRange]: item(TABLE_ACTIONS.toRange, "tableToRange", 9, () => true, "GridIcon"),
      },
    },
  });

  const keys = installCellKeys(engine, lang);
  const shortcuts = injector.get(IShortcutService);
  const bound = [
    { id: keys.insert, binding: MetaKeys.CTRL_COMMAND | MetaKeys.SHIFT | KeyCode.EQUAL },
    { id: keys.insert, binding: MetaKeys.CTRL_COMMAND | NUMBER_PAD.plus },
    { id: keys.remove, binding: MetaKeys.CTRL_COMMAND | KeyCode.MINUS },
    { id: keys.remove, binding: MetaKeys.CTRL_COMMAND | NUMBER_PAD.minus },
    // Source: Microsoft Support, "Total the data in an Excel table".
    { id: TABLE_ACTIONS.totals, binding: MetaKeys.CTRL_COMMAND | MetaKeys.SHIFT | KeyCode.T },
    // Before the grid's own zoom with the same keys.
  ].map((key) => shortcuts.registerShortcut({ ...key, priority: BEFORE_GRID, preconditions: whenSheetEditorFocused }));
  return { dispose: () => [keys, ...bound].forEach((each) => each.dispose()) };
}
