import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { DocSelectionManagerService, RichTextEditingMutation, type IRichTextEditingMutationParams } from "@univerjs/docs";
import { DocSelectionRenderService, InsertCommand, ReplaceTextRunsCommand } from "@univerjs/docs-ui";
import { IRenderManagerService } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { KEYBOARD_OF, type CellEditor } from "./cell-editor";

/** Held beside another key, and alone they do nothing. */
const HELD: ReadonlySet<string> = new Set(["Shift", "CapsLock", "AltGraph", "Control", "Alt", "Meta"]);

/** One character without a command key, or a key held for one: whatever else is pressed may move the caret. */
const typesText = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (HELD.has(key)) return true;
  return key.length === 1 && (event.getModifierState("AltGraph") || !(ctrlKey || metaKey || altKey));
};

/**
 * What is typed goes behind what was typed before it, unless a key or the mouse moved the caret in between. The grid's editor sets its
 * caret anew each time it is drawn, focused or resized (`FormulaEditor` and `EditorContainer` in its libraries), whenever the page comes to
 * it: on a busy machine 0.5 became .50.
 */
export function keepCaret(injector: Injector, editor: CellEditor): IDisposable {
  const renders = injector.get(IRenderManagerService);
  const carets = injector.get(DocSelectionManagerService);
  let behind: { readonly unitId: string; readonly offset: number } | undefined;

  const forget = (): void => {
    behind = undefined;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!typesText(event)) forget();
  };
  const typing = ({ target }: Event): void => {
    const { id } = target as Element;
    const unitId = id.slice(KEYBOARD_OF.length);
    if (!id.startsWith(KEYBOARD_OF) || !editor.isEditor(unitId)) return;
    // The first character opens the editor and takes the place of what is in the cell.
    const offset = editor.open ? (behind?.unitId === unitId ? behind.offset : undefined) : 0;
    const caret = renders.getRenderById(unitId)?.with(DocSelectionRenderService).getActiveTextRange();
    if (offset === undefined || (caret?.startOffset === offset && caret.endOffset === offset)) return;
    carets.replaceDocRanges([{ startOffset: offset, endOffset: offset }], { unitId, subUnitId: unitId });
  };
  const written = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== RichTextEditingMutation.id) return;
    const { unitId, trigger, textRanges, isSync } = params as IRichTextEditingMutationParams;
    // The other editor follows, and colours change no text.
    if (isSync === true || !editor.isEditor(unitId) || trigger === ReplaceTextRunsCommand.id) return;
    const offset = trigger === InsertCommand.id ? textRanges?.[0]?.startOffset : undefined;
    behind = offset === undefined ? undefined : { unitId, offset };
  });
  const closed = injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (!visible) forget();
  });
  const ends = new AbortController();
  const { signal } = ends;
  document.addEventListener("keydown", pressed, { capture: true, signal });
  document.addEventListener("pointerdown", forget, { capture: true, signal });
  document.addEventListener("input", typing, { capture: true, signal });
  return {
    dispose: () => {
      ends.abort();
      written.dispose();
      closed.unsubscribe();
    },
  };
}
