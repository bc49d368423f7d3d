import type { IDisposable } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import type { Lang } from "../../../core/lang";
import type { Engine } from "../../engine/create-engine";
import type { buildShell } from "../shell/build-shell";
import { showShortcuts } from "./show-shortcuts";
import { focusables, nextZone, partZone, type Zone } from "./zones";

const part = (name: string): HTMLElement | null => document.querySelector(`[data-u-comp="${name}"]`);

/** What the grid draws as a button and is none of the browser's. What opens a menu listens to keys by itself. */
const DRAWN_BUTTON = "[role=button]:not(button, [data-slot=dropdown-menu-trigger])";

/**
 * The grid keeps the keyboard: Tab moves cells, and nothing leads out. As in Excel, F6 and Shift+F6 (with Ctrl too)
 * lead from part to part: toolbar,
 * name box, grid, sheet tabs, zoom, pane, workbook bar; F1 tells all keys. Arrows move within the toolbar, Escape leads back to the grid.
 */
export function connectKeyboard(engine: Engine, shell: ReturnType<typeof buildShell>, lang: Lang): IDisposable {
  const toGrid = (): boolean => {
    engine.injector.get(ILayoutService).focus();
    return true;
  };
  const toolbar = partZone(() => part("ribbon-toolbar"));
  const tabs = partZone(
    () => part("slide-tab-bar"),
    (bar) => bar.querySelector<HTMLElement>("[aria-selected=true]") ?? bar.querySelector<HTMLElement>("[role=tab]"),
  );
  const status = partZone(
    () => shell.univer.querySelector("footer"),
    (footer) => focusables(footer).find((each) => each.dataset["uCommand"] !== undefined),
  );
  const others: readonly Zone[] = [
    toolbar,
    partZone(
      () => part("formula-bar"),
      (bar) => bar.querySelector("input"),
    ),
    tabs,
    status,
  ];
  const grid: Zone = { holds: (element) => shell.univer.contains(element) && !others.some((zone) => zone.holds(element)), enter: toGrid };
  const pane: Zone = {
    holds: (element) => shell.pane.contains(element),
    enter() {
      const inside = shell.pane.querySelector("iframe")?.contentDocument?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
      if (!inside || shell.main.dataset["pane"] !== "open") return false;
      inside.ownerDocument.defaultView?.focus();
      inside.focus();
      return true;
    },
  };
  const zones = [toolbar, others[1], grid, tabs, status, pane, partZone(() => shell.bar)].filter((zone) => zone !== undefined);

  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (event.key === "F1") {
      event.preventDefault();
      event.stopImmediatePropagation();
      return void showShortcuts(lang);
    }
    if (event.key === "F6" && !event.altKey) {
      event.preventDefault();
      event.stopImmediatePropagation();
      // What is being typed is entered first, as when one clicks elsewhere.
      const editing = engine.workbook.isCellEditing() ? engine.workbook.endEditingAsync(true) : Promise.resolve(true);
      const focused = document.activeElement;
      // A formula that is refused keeps the keyboard.
      void editing.then(() => {
        if (!engine.workbook.isCellEditing()) nextZone(zones, focused, event.shiftKey);
      });
      return;
    }
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || event.view !== window) return;
    // In a tab whose name is being edited, Escape gives up the new name.
    if (event.key === "Escape" && !focused.isContentEditable && (toolbar.holds(focused) || tabs.holds(focused) || status.holds(focused)))
      toGrid();
    if (focused.matches(DRAWN_BUTTON) && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      focused.click();
    } else if (toolbar.holds(focused)) inToolbar(event, focused);
  };
  const ask = (): void => void showShortcuts(lang);
  window.addEventListener("keydown", pressed, { capture: true });
  shell.keys.addEventListener("click", ask);
  // The pane is a page of its own, whose keys do not reach this one.
  const frames = new Set<Window>();
  const listen = (): void => {
    const inner = shell.pane.querySelector("iframe")?.contentWindow;
    if (!inner) return;
    frames.add(inner);
    inner.addEventListener("keydown", pressed, { capture: true });
  };
  shell.pane.addEventListener("load", listen, { capture: true });
  return {
    dispose() {
      shell.keys.removeEventListener("click", ask);
      window.removeEventListener("keydown", pressed, { capture: true });
      shell.pane.removeEventListener("load", listen, { capture: true });
      for (const inner of frames) inner.removeEventListener("keydown", pressed, { capture: true });
    },
  };
}

/** Whether the caret has still somewhere to go in a field. */
const hasWay = ({ selectionStart, selectionEnd, value }: HTMLInputElement, step: number): boolean =>
  step > 0 ? (selectionEnd ?? 0) < value.length : (selectionStart ?? 0) > 0;

/** Left and right move between the buttons, and out of a field from its ends. */
function inToolbar(event: KeyboardEvent, focused: HTMLElement): void {
  const bar = part("ribbon-toolbar");
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!bar || step === undefined || (focused instanceof HTMLInputElement && hasWay(focused, step))) return;
  const all = focusables(bar);
  const next = all[(all.indexOf(focused) + step + all.length) % all.length];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
  event.preventDefault();
  event.stopImmediatePropagation();
}
