import type { IDisposable } from "@univerjs/core";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import "./markup.css";

type Words = (typeof WORKBENCH_WORDS)[Lang]["gridParts"];

/** A fault of the grid's markup: where it stands, and what makes it right. Each can be made right as often as one likes. */
interface Mend {
  readonly find: string;
  readonly mend: (element: HTMLElement, words: Words) => void;
}

const set = (element: Element, attributes: Readonly<Record<string, string | null>>): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
};

const asButton = (element: Element, label?: string): void =>
  set(element, { role: "button", tabindex: "0", ...(label === undefined ? {} : { "aria-label": label }) });

/** What opens something says so on what takes the focus: on the field or button inside, where there is one, else on itself as a button. */
function mendTrigger(trigger: HTMLElement): void {
  const inner = trigger.querySelector("input, button, [data-u-command]");
  if (!inner) return trigger.hasAttribute("role") ? undefined : asButton(trigger);
  for (const name of ["aria-haspopup", "aria-expanded", "aria-controls"]) {
    const value = trigger.getAttribute(name);
    if (value === null && name !== "aria-controls") continue;
    set(inner, { [name]: value });
    // What opens the list sets these again with each change, and they are handed on again.
    set(trigger, { [name]: null });
  }
  if (inner.tagName === "INPUT") set(inner, { role: "combobox" });
}

/** "rgb(255, 0, 0)" → "#FF0000", as the field for a colour of one's own shows it. */
const hex = (color: string): string =>
  `#${(color.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();

/** Insert so many rows above: a button around a field, which no screen reader can enter. As items of a menu both can be told. */
function mendMenuWithFields(field: HTMLElement): void {
  const button = field.closest("button");
  const menu = button?.closest("section")?.firstElementChild;
  if (!button || !menu) return;
  set(menu, { role: "menu" });
  for (const item of menu.querySelectorAll("button")) set(item, { role: "menuitem" });
  const sentence = [...(field.closest("[data-u-comp=input]")?.parentElement?.closest(".univer-w-16")?.parentElement?.childNodes ?? [])];
  set(field, { "aria-label": sentence.flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join(" … ") });
}

const PANEL = "[data-u-comp=sidebar]";

/** A field of a panel is named by what is written before it: its heading, or what was chosen beside it. */
function mendFieldOfPanel(field: HTMLElement): void {
  for (let at: Element | null = field; at && !at.matches(PANEL); at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const text = (before as HTMLElement).innerText.trim().replace(/\s+/g, " ");
      if (text !== "" && !before.querySelector("input")) return set(field, { "aria-label": text });
    }
  }
}

/** Where two colours are asked for side by side, the first is that of the text. */
function mendColorOfPanel(opener: HTMLElement, { textColor, fillColor }: Words): void {
  const openers = [...(opener.parentElement?.querySelectorAll(":scope > [data-slot=popover-trigger]") ?? [])];
  set(opener, { "aria-label": openers.length > 1 && openers[0] === opener ? textColor : fillColor });
}

/** What opens over the page is called as what opened it. */
function nameOpened(opened: HTMLElement): void {
  const opener = document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(opened.id)}"]`);
  const name = opener?.getAttribute("aria-label") ?? opener?.innerText.trim() ?? "";
  if (name !== "") set(opened, { "aria-label": name });
}

/** Univer 0.25.1 by its parts. What names the toolbar's buttons is in name-parts.ts. */
const MENDS: readonly Mend[] = [
  { find: ":is(div, a, span)[data-slot$=trigger]:is([aria-haspopup], [aria-expanded])", mend: mendTrigger },
  { find: "[data-u-comp=defined-name] a[data-slot]", mend: (opener, { definedNames }) => asButton(opener, definedNames) },
  {
    find: "[data-u-comp=formula-bar] .univer-py-1\\.5 > div",
    mend: ({ children }, { formulaKeys }) => [...children].forEach((each, i) => asButton(each, formulaKeys[i])),
  },
  { find: "[data-u-comp=color-picker-presets] button", mend: (swatch) => set(swatch, { "aria-label": hex(swatch.style.backgroundColor) }) },
  {
    find: "section > .univer-grid-cols-5",
    mend: ({ children, nextElementSibling }, { borders, borderColor, borderLine }) => {
      [...children].forEach((each, i) => asButton(each, borders[i]));
      const openers = nextElementSibling?.parentElement?.querySelectorAll("button[data-slot]") ?? [];
      openers.forEach((each, i) => set(each, { "aria-label": i === 0 ? borderColor : borderLine }));
    },
  },
  { find: "button [data-u-comp=input] input", mend: mendMenuWithFields },
  { find: `${PANEL} input:not([aria-label], [type=checkbox], [type=radio])`, mend: mendFieldOfPanel },
  { find: `${PANEL} span[data-slot=popover-trigger]`, mend: mendColorOfPanel },
  { find: PANEL, mend: (panel, words) => set(panel, { "aria-label": words.panel, "aria-expanded": null }) },
  // The list of functions goes by the arrow keys, once the keyboard has come to it.
  { find: `${PANEL} ul[tabindex='-1']`, mend: (list) => set(list, { tabindex: "0" }) },
  { find: `${PANEL} header button`, mend: (closer, words) => set(closer, { "aria-label": words.closePanel }) },
  {
    find: `${PANEL} > [role=separator]`,
    mend: (edge, words) =>
      set(edge, { "aria-label": words.resizePanel, "aria-valuenow": String(Math.round(edge.parentElement?.clientWidth ?? 0)) }),
  },
  { find: "[role=dialog]:not([aria-label], [aria-labelledby])", mend: nameOpened },
  { find: "footer [role=track]", mend: (track) => set(track, { role: null }) },
  { find: "footer a[role=button]", mend: (whole, { zoomWhole }) => set(whole, { "aria-label": zoomWhole }) },
  // Drawn for the pointer: the buttons beside it do the same.
  { find: "footer button[role=handle]", mend: (handle) => set(handle, { role: null, "aria-hidden": "true", tabindex: "-1" }) },
  // Before everything else on the page in the order of the Tab key.
  { find: "canvas[tabindex='1']", mend: (canvas) => set(canvas, { tabindex: "-1" }) },
];

/** Gives what the grid draws in HTML the roles, names and states without which screen readers and the keyboard pass it by. */
export function mendMarkup(lang: Lang): IDisposable {
  const words = WORKBENCH_WORDS[lang].gridParts;
  const mendAll = (): void => {
    for (const { find, mend } of MENDS) for (const element of document.querySelectorAll<HTMLElement>(find)) mend(element, words);
  };
  const watch = new MutationObserver(mendAll);
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-expanded"] });
  mendAll();
  return { dispose: () => watch.disconnect() };
}
