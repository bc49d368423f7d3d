import { DisposableCollection, type IDisposable, type Injector } from "@univerjs/core";
import { KeyCode } from "@univerjs/ui";
import { cellEditor, type CellEditor } from "./cell-editor";
import { choiceList } from "./choice-list";
import { enterKeys, enterTyped } from "./enter-keys";
import { functionList } from "./function-list";

export interface SafeTyping extends IDisposable {
  readonly editor: CellEditor;
  /** Enters what is being typed, if anything is. */
  enter(): void;
}

/** Whatever is typed into a cell, at any speed, is what the cell then holds. */
export function safeTyping(injector: Injector): SafeTyping {
  const editor = cellEditor(injector);
  const functions = functionList(injector, editor);
  const choices = choiceList(injector, editor);
  const enter = () => {
    if (editor.open) enterTyped(injector, KeyCode.ENTER);
  };
  const all = new DisposableCollection();
  all.add(functions);
  all.add(choices);
  all.add(enterKeys(injector, editor, [functions, choices]));
  return { editor, enter, dispose: () => all.dispose() };
}
