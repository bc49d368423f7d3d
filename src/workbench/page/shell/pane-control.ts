import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import type { buildShell } from "./build-shell";
import { keepPreference } from "./preferences";
import { createSplitter } from "./splitter";

interface Options {
  readonly shell: ReturnType<typeof buildShell>;
  readonly lang: Lang;
  readonly width: number;
  readonly open: boolean;
  /** The person opened or closed the pane; the add-in hears of it. */
  readonly onToggle: (open: boolean) => void;
}

export interface PaneControl {
  readonly open: boolean;
  /** The add-in asked for it: shown or hidden without telling the add-in again. */
  show(open: boolean): void;
}

/** Opens, closes and resizes the pane. Closed, its page goes on running, as in Excel's shared runtime. */
export function createPaneControl({ shell, lang, width, open, onToggle }: Options): PaneControl {
  const words = WORKBENCH_WORDS[lang];
  let isOpen = open;
  const splitter = createSplitter({
    label: words.resizePane,
    width,
    onWidth: (now) => {
      shell.pane.style.width = `${now}px`;
    },
    onDone: (paneWidth) => keepPreference({ paneWidth }),
  });
  splitter.addEventListener("pointerdown", () => {
    shell.main.dataset["dragging"] = "";
  });
  splitter.addEventListener("lostpointercapture", () => {
    delete shell.main.dataset["dragging"];
  });
  shell.pane.before(splitter);

  const show = (next: boolean) => {
    isOpen = next;
    shell.main.dataset["pane"] = next ? "open" : "closed";
    shell.paneToggle.setAttribute("aria-pressed", String(next));
    shell.paneToggle.setAttribute("aria-label", next ? words.hidePane : words.showPane);
    shell.paneToggle.title = next ? words.hidePane : words.showPane;
    keepPreference({ paneOpen: next });
  };
  const toggle = () => {
    show(!isOpen);
    onToggle(isOpen);
    if (!isOpen) shell.paneToggle.focus();
  };
  shell.paneToggle.addEventListener("click", toggle);
  shell.closePane.addEventListener("click", toggle);
  show(open);
  return {
    get open() {
      return isOpen;
    },
    show,
  };
}
