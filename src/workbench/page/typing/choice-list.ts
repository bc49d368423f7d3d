import {
  CommandType,
  Direction,
  DisposableCollection,
  ICommandService,
  IUniverInstanceService,
  toDisposable,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { RichTextEditingMutation } from "@univerjs/docs";
import { getSheetCommandTarget, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { IEditorBridgeService, ISheetCellDropdownManagerService, MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { CellEditor } from "./cell-editor";
import { choiceRows } from "./choice-rows";

/** Univer's operations on the list of a cell; the package does not export them. */
const SHOW = "sheet.operation.show-data-validation-dropdown";
const HIDE = "sheet.operation.hide-data-validation-dropdown";

/** After what enters, which asks first whether something is chosen here, and before Univer's keys. */
const BEFORE_UNIVER = 1900;

export interface ChoiceList extends IDisposable {
  readonly offers: boolean;
  readonly chosen: boolean;
}

/**
 * The list of choices of a cell, by keyboard. Univer's own is for the mouse and takes the keyboard into its search box a moment after it
 * has opened: what was typed went in part into the cell and in part into the box, Enter did nothing, and what followed went
 * into another cell. Here the box is left out (`register-grid-ui.ts`), the cell keeps the keyboard, and the list shows what contains the
 * text typed so far. As in Excel, Alt+Down opens it, the arrow keys choose in it, and Enter takes what was chosen or else what was typed.
 */
export function choiceList(injector: Injector, editor: CellEditor): ChoiceList {
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  const selections = injector.get(SheetsSelectionsService);
  const rows = choiceRows();
  const all = new DisposableCollection();
  const shown = followShown(injector, all);
  let text = "";

  const cell = () => {
    const at = selections.getCurrentLastSelection()?.primary;
    const target = getSheetCommandTarget(units);
    return at && target ? { unitId: target.unitId, subUnitId: target.subUnitId, row: at.actualRow, column: at.actualColumn } : undefined;
  };
  const hide = () => commands.syncExecuteCommand(HIDE, {});
  const open = (): boolean => shown.at !== undefined && editor.hasKeyboard;
  const take = (binding: number, when: () => boolean, work: () => void): void => {
    const id = `opsplan.operation.choice-${binding}`;
    all.add(
      commands.registerCommand({
        id,
        type: CommandType.OPERATION,
        handler: () => {
          work();
          return true;
        },
      }),
    );
    all.add(injector.get(IShortcutService).registerShortcut({ id, binding, priority: BEFORE_UNIVER, preconditions: when }));
  };
  take(
    KeyCode.ARROW_DOWN | MetaKeys.ALT,
    () => editor.hasKeyboard && cell() !== undefined,
    () => {
      commands.syncExecuteCommand(SHOW, cell());
    },
  );
  take(KeyCode.ARROW_UP | MetaKeys.ALT, open, hide);
  take(KeyCode.ARROW_DOWN, open, () => rows.move(1, editor.open));
  take(KeyCode.ARROW_UP, open, () => rows.move(-1, editor.open));
  take(
    KeyCode.ENTER,
    () => open() && (rows.chosen || !editor.open),
    () => {
      if (rows.chosen) rows.take();
      else hide();
    },
  );
  take(
    KeyCode.TAB,
    () => open() && rows.chosen,
    () => {
      rows.take();
      void commands.executeCommand(MoveSelectionEnterAndTabCommand.id, { keycode: KeyCode.TAB, direction: Direction.RIGHT });
    },
  );
  take(KeyCode.ESC, () => open() && !editor.open, hide);

  all.add(
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetSelectionsOperation.id && shown.at) {
        const now = cell();
        // A list that stayed open would put its choice into the cell that was left.
        if (now?.subUnitId !== shown.at.subUnitId || now.row !== shown.at.row || now.column !== shown.at.col) hide();
      }
      if (id !== RichTextEditingMutation.id || !editor.isEditor((params as { readonly unitId: string }).unitId) || editor.text === text)
        return;
      text = editor.text;
      if (editor.open) rows.show(text);
    }),
  );
  all.add(
    toDisposable(
      injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
        if (!visible && shown.at) hide();
      }),
    ),
  );
  return {
    get offers() {
      return this.chosen;
    },
    get chosen() {
      return open() && rows.chosen;
    },
    dispose: () => all.dispose(),
  };
}

/** Which cell's list stands open. The service that opens lists is the only one that knows, and tells nobody. */
function followShown(injector: Injector, all: DisposableCollection) {
  const service = injector.get(ISheetCellDropdownManagerService);
  const show = service.showDropdown.bind(service);
  const shown: { at: Parameters<typeof show>[0]["location"] | undefined } = { at: undefined };
  service.showDropdown = (param) => {
    const { location } = param;
    const popup = show({
      ...param,
      onHide: () => {
        if (shown.at === location) shown.at = undefined;
        param.onHide?.();
      },
    });
    if (param.type === "list") shown.at = location;
    return popup;
  };
  all.add(
    toDisposable(() => {
      service.showDropdown = show;
    }),
  );
  return shown;
}
