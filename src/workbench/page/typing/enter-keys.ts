import { CommandType, DisposableCollection, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import { BEFORE_GRID } from "../keyboard/key-codes";
import type { CellEditor } from "./cell-editor";
import type { FormulaGate } from "./refuse-formulas";

/** The keys that enter what was typed, each with the way the selection then goes. */
const ENTERING = [
  { binding: KeyCode.ENTER, way: KeyCode.ENTER, takes: "chosen" },
  { binding: KeyCode.ENTER | MetaKeys.SHIFT, way: KeyCode.ARROW_UP, takes: "nothing" },
  { binding: KeyCode.TAB, way: KeyCode.TAB, takes: "offered" },
  { binding: KeyCode.TAB | MetaKeys.SHIFT, way: KeyCode.ARROW_LEFT, takes: "nothing" },
] as const;

/** A list beside the editor, of functions or of choices. */
interface Offers {
  /** It offers something for what was typed last. */
  readonly offers: boolean;
  /** The person has chosen in it by the arrow keys. */
  readonly chosen: boolean;
  /**
   * Writes what the list offers or, where it has not opened yet, would offer; answers whether there was something. A
   * list without takes its keys itself.
   */
  complete?(): boolean;
}

/**
 * Enter and Tab enter what was typed, as in Excel, where a list of functions gives its function to Tab, and to Enter only after the
 * arrow keys. In Univer an open list takes Enter in any case, and between two drawings of its editor nothing takes it at all: Enter after
 * a formula typed quickly was lost, and what was typed next went into the same cell.
 */
export function enterKeys(injector: Injector, editor: CellEditor, gate: FormulaGate, lists: readonly Offers[]): IDisposable {
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const all = new DisposableCollection();
  const takenBy = { chosen: (list: Offers) => list.chosen, offered: (list: Offers) => list.offers, nothing: () => false };
  for (const { binding, way, takes } of ENTERING) {
    const id = `opsplan.operation.enter-${binding}`;
    all.add(
      commands.registerCommand({
        id,
        // An operation: it changes nothing by itself and is no step of undo.
        type: CommandType.OPERATION,
        handler: () =>
          lists.some((list) => (takes === "offered" || takenBy[takes](list)) && list.complete?.()) || enterTyped(injector, gate, way),
      }),
    );
    all.add(
      shortcuts.registerShortcut({
        id,
        binding,
        priority: BEFORE_GRID,
        preconditions: () => editor.open && editor.hasKeyboard && !lists.some((list) => !list.complete && takenBy[takes](list)),
      }),
    );
  }
  return all;
}

/** Closes the editor, which writes its text into the cell, and goes the way of a key; stays where the text is refused. */
export function enterTyped(injector: Injector, gate: FormulaGate, way: KeyCode): boolean {
  if (gate.refuses()) return false;
  // While a formula points at cells the editor would stay open.
  injector.get(IEditorBridgeService).disableForceKeepVisible();
  return injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: way,
  });
}
