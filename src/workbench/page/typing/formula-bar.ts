import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type IDisposable, type Injector } from "@univerjs/core";
import { DocSelectionRenderService } from "@univerjs/docs-ui";
import { IRenderManagerService } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

const BAR = "[data-u-comp=formula-bar]";
const NAME_BOX = "[data-u-comp=defined-name]";

/**
 * A click into the formula bar opens the cell's editor, which then takes the keyboard for itself in each of the next frames
 * (`EditorContainer` in sheets-ui): the bar stood open and what was typed went nowhere. While the editor that was
 * opened by the bar is open, the
 * keyboard stays with the bar.
 */
export function formulaBarKeepsKeyboard(injector: Injector): IDisposable {
  const renders = injector.get(IRenderManagerService);
  const bridge = injector.get(IEditorBridgeService);
  const mended = new WeakSet<DocSelectionRenderService>();
  let clicked = false;

  const leaveKeyboard = (): void => {
    const editor = renders.getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.with(DocSelectionRenderService);
    if (!editor || mended.has(editor)) return;
    mended.add(editor);
    const focus = editor.focus.bind(editor);
    editor.focus = () => {
      if (!clicked) focus();
    };
  };
  const pressed = ({ target }: PointerEvent): void => {
    // In an open editor the bar's buttons are clicked too, and the keyboard may go back to the cell.
    clicked = !bridge.isVisible().visible && target instanceof Element && target.closest(BAR) !== null && target.closest(NAME_BOX) === null;
    if (clicked) leaveKeyboard();
  };
  document.addEventListener("pointerdown", pressed, true);
  const closed = bridge.visible$.subscribe(({ visible }) => {
    if (!visible) clicked = false;
  });
  return {
    dispose: () => {
      document.removeEventListener("pointerdown", pressed, true);
      closed.unsubscribe();
    },
  };
}
