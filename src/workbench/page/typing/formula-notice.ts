import type { IDisposable } from "@univerjs/core";
import { element } from "../shell/element";

/** Space between the editor and what is said of it. */
const GAP = 6;
const MARGIN = 8;

/** Where the editor stands on the page, and the top of the grid. */
export interface EditorBox {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly gridTop: number;
}

export interface FormulaNotice extends IDisposable {
  readonly shown: boolean;
  /** Says it above the editor, for the hint of a function stands below, or below where there is no room; read out by screen readers. */
  show(sentence: string, editor: EditorBox): void;
  hide(): void;
}

/** One sentence beside the cell that is being typed into. */
export function formulaNotice(): FormulaNotice {
  let notice: HTMLElement | undefined;
  const hide = (): void => {
    notice?.remove();
    notice = undefined;
  };
  return {
    get shown() {
      return notice !== undefined;
    },
    show(sentence, editor) {
      hide();
      notice = element("div", { class: "ops-formula-notice", role: "alert" }, sentence);
      document.body.append(notice);
      const { width, height } = notice.getBoundingClientRect();
      const above = editor.top - GAP - height;
      notice.style.left = `${Math.max(MARGIN, Math.min(editor.left, window.innerWidth - width - MARGIN))}px`;
      notice.style.top = `${above >= editor.gridTop ? above : editor.bottom + GAP}px`;
    },
    hide,
    dispose: hide,
  };
}
