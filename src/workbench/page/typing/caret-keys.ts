import { CommandType, DisposableCollection, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { DocSelectionManagerService } from "@univerjs/docs";
import { IShortcutService, MetaKeys } from "@univerjs/ui";
import { BEFORE_GRID, END, HOME } from "../keyboard/key-codes";
import type { CellEditor } from "./cell-editor";

/** As the grid writes Alt+Enter within a text. */
const LINE_BREAK = "\r";

/** Where each key takes the caret in a text. */
const TARGETS = {
  "line-start": (text: string, from: number) => text.lastIndexOf(LINE_BREAK, from - 1) + 1,
  "line-end": (text: string, from: number) => {
    const end = text.indexOf(LINE_BREAK, from);
    return end < 0 ? text.length : end;
  },
  "text-start": () => 0,
  "text-end": (text: string) => text.length,
} as const;

const KEYS: readonly (readonly [keyof typeof TARGETS, number])[] = [
  ["line-start", HOME],
  ["line-end", END],
  ["text-start", MetaKeys.CTRL_COMMAND | HOME],
  ["text-end", MetaKeys.CTRL_COMMAND | END],
];

/** Home and End move the caret in what is being typed, with Shift they select; the grid's editor knows the arrow keys only. */
export function caretKeys(injector: Injector, editor: CellEditor): IDisposable {
  const carets = injector.get(DocSelectionManagerService);
  const all = new DisposableCollection();
  const go = (key: keyof typeof TARGETS, extend: boolean): boolean => {
    const caret = carets.getActiveTextRange();
    if (!caret || editor.id === undefined) return false;
    const backwards = TARGETS[key](editor.text, caret.startOffset) < caret.startOffset;
    const from = backwards ? caret.startOffset : caret.endOffset;
    const to = TARGETS[key](editor.text, from);
    const range = extend
      ? { startOffset: Math.min(to, caret.startOffset), endOffset: Math.max(to, caret.endOffset) }
      : { startOffset: to, endOffset: to };
    carets.replaceDocRanges([range], { unitId: editor.id, subUnitId: editor.id });
    return true;
  };
  for (const [key, binding] of KEYS)
    for (const extend of [false, true]) {
      const id = `opsplan.operation.caret-${key}${extend ? "-select" : ""}`;
      // An operation: it changes nothing of the workbook and is no step of undo.
      all.add(injector.get(ICommandService).registerCommand({ id, type: CommandType.OPERATION, handler: () => go(key, extend) }));
      all.add(
        injector.get(IShortcutService).registerShortcut({
          id,
          binding: extend ? binding | MetaKeys.SHIFT : binding,
          priority: BEFORE_GRID,
          preconditions: () => editor.open && editor.hasKeyboard,
        }),
      );
    }
  return all;
}
