import { toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { IContextMenuService, ILayoutService } from "@univerjs/ui";

const MENU = ".univer-popup > section";
const SUBMENU = "[data-u-context-menu-submenu]";
const ITEM = ":is(.univer-relative, .univer-grid) > button:not(:disabled)";
const HELD: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta"]);
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, Tab: 1 };

const isShown = (element: Element): boolean => {
  const { left, width, height } = element.getBoundingClientRect();
  return left >= 0 && width > 0 && height > 0;
};
const itemsOf = (part: Element | undefined): HTMLElement[] => [...(part?.querySelectorAll<HTMLElement>(ITEM) ?? [])].filter(isShown);
const menu = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(MENU)].find(isShown);
const submenu = (): Element | undefined => document.querySelector(SUBMENU) ?? undefined;

/** So many frames at most until a menu that was asked for is drawn. */
const FRAMES = 20;

/**
 * The grid's menus are for the mouse: with one open, keys went on to the cells, so that an arrow key moved the selection and the menu then
 * acted on another row than the one it was opened over. Here, as in Excel, the arrow keys walk through the menu, right and left into a part
 * of it and out again, Enter chooses, Escape closes it and gives the keyboard back, and whatever else is typed closes it first.
 */
export function menuKeys(injector: Injector): IDisposable {
  const menus = injector.get(IContextMenuService);
  let opener: HTMLElement | undefined;
  // The menu itself first, none of its entries: the grid's own keys act wherever the cells have the keyboard, before anybody else is asked.
  const take = (frames: number): void => {
    const drawn = menus.visible ? menu() : undefined;
    if (!drawn) return void (frames > 0 && requestAnimationFrame(() => take(frames - 1)));
    drawn.tabIndex = -1;
    drawn.style.outline = "none";
    drawn.focus({ preventScroll: true });
  };
  const open = menus.triggerContextMenu.bind(menus);
  menus.triggerContextMenu = (...asked) => {
    open(...asked);
    requestAnimationFrame(() => take(FRAMES));
  };
  const close = (): void => {
    menus.hideContextMenu();
    const { activeElement } = document;
    // Unless somebody has gone elsewhere by themselves.
    if (!activeElement || activeElement === document.body || activeElement.closest(`${MENU}, ${SUBMENU}`))
      injector.get(ILayoutService).focus();
  };
  const goInto = (item: HTMLElement): void => {
    opener = item;
    // What opens is drawn in the next frame and put in its place in the one after.
    requestAnimationFrame(() => requestAnimationFrame(() => itemsOf(submenu())[0]?.focus()));
  };
  const act = (key: string, focused: HTMLElement | undefined): boolean => {
    const inner = focused?.closest(SUBMENU);
    const items = itemsOf(inner ?? menu());
    const step = STEPS[key];
    const at = focused ? items.indexOf(focused) : -1;
    if (step) {
      const next = at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length;
      items[next]?.focus();
    } else if (key === "ArrowRight" && focused && !inner) {
      focused.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      goInto(focused);
    } else if (key === "ArrowLeft" && inner) opener?.focus();
    else if (key === "Enter" && focused && at >= 0) {
      focused.click();
      if (menus.visible && !inner) goInto(focused);
    } else return key === "ArrowLeft" || key === "ArrowRight";
    return true;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!menus.visible || HELD.has(event.key)) return;
    const { activeElement } = document;
    const focused = activeElement instanceof HTMLElement && activeElement.closest(`${MENU}, ${SUBMENU}`) ? activeElement : undefined;
    // How many rows come in is typed in the menu itself.
    if (focused instanceof HTMLInputElement && event.key !== "Escape" && STEPS[event.key] === undefined) return;
    const acted = event.key !== "Escape" && act(event.key, focused);
    if (!acted) close();
    if (!acted && event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", pressed, { capture: true });
  return toDisposable(() => {
    menus.triggerContextMenu = open;
    window.removeEventListener("keydown", pressed, { capture: true });
  });
}
