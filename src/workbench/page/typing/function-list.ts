import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { RichTextEditingMutation } from "@univerjs/docs";
import { KeyCode } from "@univerjs/ui";
import type { CellEditor } from "./cell-editor";

const LIST = "[data-u-comp=sheets-formula-editor]";
/** The item the next key would take. Univer marks it by its colour alone. */
const MARKED = ".univer-bg-gray-200";
const KEYS = "sheet.formula-embedding-editor.search_function.";

/** The piece of a formula that may be the name of a function, up to the caret. */
const NAME_BEFORE_CARET = /[\p{L}\p{N}_.\\]+$/u;

export interface FunctionList extends IDisposable {
  /** The list stands open and belongs to the name before the caret. */
  readonly offers: boolean;
  /** The person has moved in it by the arrow keys since the last letter. */
  readonly chosen: boolean;
}

/**
 * Univer looks for functions three tenths of a second after the last key and keeps the list until it looks again. Whoever pauses in a
 * name and then types on finds a list for letters that are long past, and the next Enter or Tab would put its first function over the one
 * that was typed: `=O`, a pause, `PS.LTV(…)` and Enter became ODDFPRICE. So a list that no longer belongs to the name before the
 * caret is closed at once, and only one that belongs to it offers anything.
 */
export function functionList(injector: Injector, editor: CellEditor): FunctionList {
  const commands = injector.get(ICommandService);
  let text = "";
  let moved = false;

  const name = (): string => NAME_BEFORE_CARET.exec(editor.typed)?.[0].toUpperCase() ?? "";
  const marked = (): string | undefined => document.querySelector(`${LIST} ${MARKED} span span`)?.parentElement?.textContent?.toUpperCase();
  const belongs = (): boolean => {
    const typed = name();
    const sought = document.querySelector(`${LIST} li span span`)?.textContent?.toUpperCase() ?? "";
    return typed !== "" && sought !== "" && typed.startsWith(sought);
  };
  const watching = commands.onCommandExecuted(({ id, params }) => {
    if (id.startsWith(KEYS)) {
      const { keyCode } = params as { readonly keyCode?: KeyCode };
      if (keyCode === KeyCode.ARROW_UP || keyCode === KeyCode.ARROW_DOWN) moved = true;
      return;
    }
    // Colours of a formula are mutations too; only another text is typing.
    if (id !== RichTextEditingMutation.id || !editor.isEditor((params as { readonly unitId: string }).unitId) || editor.text === text) return;
    text = editor.text;
    moved = false;
    const keys = `${KEYS}${editor.id}`;
    if (document.querySelector(LIST) !== null && !belongs() && commands.hasCommand(keys)) commands.syncExecuteCommand(keys, { keyCode: KeyCode.ESC });
  });
  return {
    get offers() {
      return belongs() && (marked()?.startsWith(name()) ?? false);
    },
    get chosen() {
      return moved && this.offers;
    },
    dispose: () => watching.dispose(),
  };
}
