import { CanceledError, ICommandService, type IDisposable } from "@univerjs/core";
import { SetWorksheetNameCommand } from "@univerjs/sheets";
import { RenameSheetOperation } from "@univerjs/sheets-ui";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import type { Engine } from "../../engine/create-engine";
import type { SessionOptions } from "../session";
import { refusedSheetName } from "./refused-sheet-name";

const TAB = "[data-u-comp=slide-tab-item]";

/** A press that lasts longer is meant to drag the tab. */
const HELD_MS = 200;

const tabOf = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>(TAB) : null) ?? undefined;

/** The name in a tab while it is being edited. */
const editedIn = (target: EventTarget | null): HTMLElement | undefined => {
  const name = tabOf(target)?.querySelector<HTMLElement>("span[contenteditable]");
  return name?.contains(target as Node) ? name : undefined;
};

/**
 * Renaming a sheet in its tab. In the grid each press on the shown sheet's tab starts a wait for a long press, which does not end where the
 * press was a double click: after a name that is entered within half a second the tab hung loose over the page
 * (`SlideTabBar` in sheets-ui). Here
 * the grid hears only of presses that are held, and the browser's double click begins the editing. Escape gives the old
 * name back, a pasted name keeps its spaces, and names that Excel refuses are refused.
 */
export function renameTabs(
  engine: Engine,
  { grid, lang, onNotice }: Pick<SessionOptions, "grid" | "onNotice"> & { readonly lang: Lang },
): IDisposable {
  const commands = engine.injector.get(ICommandService);
  const nameOf = (tab: HTMLElement | undefined): string =>
    engine.workbook.getSheetBySheetId(tab?.dataset["id"] ?? "")?.getSheetName() ?? "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const released = (): void => clearTimeout(waiting);

  const pressed = (event: PointerEvent): void => {
    const tab = tabOf(event.target);
    released();
    // A press on another sheet's tab shows that sheet at once.
    if (!tab || event.button !== 0 || !event.isTrusted || editedIn(event.target) || tab.ariaSelected !== "true") return;
    event.stopPropagation();
    waiting = setTimeout(() => tab.dispatchEvent(new PointerEvent("pointerdown", held(event))), HELD_MS);
  };
  const doubled = ({ target }: MouseEvent): void => {
    const tab = tabOf(target);
    if (tab && !editedIn(target)) void commands.executeCommand(RenameSheetOperation.id, { subUnitId: tab.dataset["id"] });
  };
  const key = (event: KeyboardEvent): void => {
    const name = editedIn(event.target);
    if (!name || event.key !== "Escape") return;
    event.stopPropagation();
    name.textContent = nameOf(tabOf(name));
    name.blur();
  };
  const pasted = (event: ClipboardEvent): void => {
    const text = editedIn(event.target) && event.clipboardData?.getData("text/plain");
    if (!text) return;
    event.preventDefault();
    event.stopPropagation();
    document.execCommand("insertText", false, text.replace(/\s+/g, " ").trim());
  };
  const refused = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameCommand.id) return;
    const { name, subUnitId } = params as { readonly name: string; readonly subUnitId?: string };
    const own = subUnitId ?? engine.workbook.getActiveSheet().getSheetId();
    const others = engine.workbook
      .getSheets()
      .filter((sheet) => sheet.getSheetId() !== own)
      .map((sheet) => sheet.getSheetName());
    const why = refusedSheetName(name, others);
    if (why === undefined) return;
    onNotice(WORKBENCH_WORDS[lang].sheetNameRefused[why](name), "problem");
    const shown = grid.querySelector<HTMLElement>(`${TAB}[data-id="${CSS.escape(own)}"] span`);
    if (shown) shown.textContent = nameOf(tabOf(shown));
    throw new CanceledError();
  });

  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ["pointerdown", pressed],
    ["pointerup", released],
    ["pointercancel", released],
    ["dblclick", doubled],
    ["keydown", key],
    ["paste", pasted],
  ];
  for (const [kind, listener] of listeners) grid.addEventListener(kind, listener as EventListener, { capture: true });
  return {
    dispose() {
      released();
      refused.dispose();
      for (const [kind, listener] of listeners) grid.removeEventListener(kind, listener as EventListener, { capture: true });
    },
  };
}

/** The same press, for those who have not heard of it yet. */
const held = ({ pointerId, clientX, clientY, button, buttons }: PointerEvent): PointerEventInit => ({
  pointerId,
  clientX,
  clientY,
  button,
  buttons,
  bubbles: true,
});
