import { IContextService, type Injector } from "@univerjs/core";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import { END, HOME, NUMBER_PAD, PAGE_DOWN, PAGE_UP } from "./key-codes";

const HELD = [
  [MetaKeys.CTRL_COMMAND, "Ctrl"],
  [MetaKeys.SHIFT, "Shift"],
  [MetaKeys.ALT, "Alt"],
] as const;

/** By the browser's numbers; letters, digits and F keys follow from theirs. */
const NAMES: Readonly<Record<number, string>> = {
  [KeyCode.BACKSPACE]: "Backspace",
  [KeyCode.TAB]: "Tab",
  [KeyCode.ENTER]: "Enter",
  [KeyCode.ESC]: "Esc",
  [KeyCode.SPACE]: "Space",
  [KeyCode.DELETE]: "Del",
  [KeyCode.ARROW_LEFT]: "←",
  [KeyCode.ARROW_UP]: "↑",
  [KeyCode.ARROW_RIGHT]: "→",
  [KeyCode.ARROW_DOWN]: "↓",
  [KeyCode.EQUAL]: "=",
  [KeyCode.MINUS]: "-",
  [PAGE_UP]: "PageUp",
  [PAGE_DOWN]: "PageDown",
  [END]: "End",
  [HOME]: "Home",
  93: "Menu",
  [NUMBER_PAD.plus]: "=",
  [NUMBER_PAD.minus]: "-",
  186: ";",
  [KeyCode.BACK_SLASH]: "\\",
};

const nameOf = (code: number): string => NAMES[code] ?? (code >= 112 && code <= 123 ? `F${code - 111}` : String.fromCharCode(code));

/** The keys that do something now, as they are written in the list of keys: what acts depends on whether a cell is being edited. */
export function boundKeys(injector: Injector): readonly string[] {
  const context = injector.get(IContextService);
  const active = injector
    .get(IShortcutService)
    .getAllShortcuts()
    .filter(({ preconditions }) => !preconditions || preconditions(context));
  const keys = active.flatMap(({ binding }) => {
    if (binding === undefined) return [];
    const held = HELD.filter(([flag]) => (binding & flag) !== 0).map(([, name]) => name);
    return [[...held, nameOf(binding & 255)].join("+")];
  });
  return [...new Set(keys)];
}
