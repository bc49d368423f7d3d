import { LocaleService, type IDisposable, type Injector } from "@univerjs/core";
import { IMenuManagerService, RibbonPosition } from "@univerjs/ui";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";

interface MenuSchema {
  readonly item?: { readonly id: string; readonly tooltip?: unknown; readonly title?: unknown };
  readonly children?: readonly MenuSchema[];
}

/** The toolbar and what of it opens in a list of its own, where the window is narrow. */
const BUTTONS = ["[data-u-comp=ribbon-toolbar]", "[data-radix-popper-content-wrapper]"].map((part) => `${part} [data-u-command]`).join(",");

/** Some buttons are two: what was chosen last, and what opens the choices. */
const MAIN = ".univer-toolbar-button-selector-main";
const OPENER = `${MAIN} ~ [data-slot$=trigger]`;

const COLLECT_AT_MOST = 50;

/**
 * The grid draws its toolbar without names: they stand only in tooltips that appear under a pointer. Here each button gets its tooltip as
 * its name, what is pressed like a button becomes one, and the parts around the cells are called what they are.
 */
export function nameParts(injector: Injector, univer: HTMLElement, lang: Lang): IDisposable {
  const locale = injector.get(LocaleService);
  const words = WORKBENCH_WORDS[lang].gridParts;
  const known = new Map<string, string>();
  const collect = (schemas: readonly MenuSchema[]): void => {
    for (const { item, children } of schemas) {
      const key = item?.tooltip ?? item?.title;
      if (item && typeof key === "string") known.set(item.id, locale.t(key));
      if (children) collect(children);
    }
  };
  let collected = 0;
  const nameButton = (element: HTMLElement): void => {
    const id = element.dataset["uCommand"] ?? "";
    // Parts of the grid add their menus one after another.
    if (!known.has(id) && collected < COLLECT_AT_MOST) {
      collected += 1;
      for (const position of Object.values(RibbonPosition))
        collect(injector.get(IMenuManagerService).getMenuByPositionKey(position) as readonly MenuSchema[]);
    }
    const name = known.get(id);
    if (name === undefined) return;
    const [main, opener] = [element.querySelector<HTMLElement>(MAIN), element.querySelector<HTMLElement>(OPENER)];
    const field = element.querySelector("input");
    if (field ?? main) element.setAttribute("role", "group");
    const shown = element.textContent.trim();
    label(element, field || main || name.includes(shown) ? name : words.valued(name, shown));
    label(field, name);
    for (const [part, text] of [
      [main, name],
      [opener, words.choices(name)],
    ] as const) {
      label(part, text);
      if (part) pressable(part);
    }
    if (element.tagName === "DIV" && !field && !main) pressable(element);
  };
  const pressable = (element: HTMLElement): void => {
    if (element.getAttribute("role") !== "button") element.setAttribute("role", "button");
    if (element.tabIndex !== 0) element.tabIndex = 0;
  };
  const label = (element: Element | null | undefined, text: string): void => {
    if (element && element.getAttribute("aria-label") !== text) element.setAttribute("aria-label", text);
  };
  const name = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>(BUTTONS)) nameButton(element);
    label(univer.querySelector("[data-u-comp=ribbon-toolbar]"), words.toolbar);
    label(univer.querySelector("[data-u-comp=defined-name] input"), words.nameBox);
    label(univer.querySelector("[data-u-comp=slide-tab-bar]"), words.tabs);
    label(univer.querySelector("footer [data-u-command='sheet.command.toggle-gridlines']"), words.gridlines);
    univer
      .querySelectorAll("[data-u-comp=sheet-bar-append-button]")
      .forEach((each, i) => label(each, i === 0 ? words.addSheet : words.allSheets));
    const [zoomOut, zoomIn] = univer.querySelectorAll("footer section section button[data-u-comp]");
    label(zoomOut, words.zoomOut);
    label(zoomIn, words.zoomIn);
  };
  const watch = new MutationObserver(name);
  // Some buttons show what is chosen: the format of the numbers, the font.
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  name();
  return { dispose: () => watch.disconnect() };
}
