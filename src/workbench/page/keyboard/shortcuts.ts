import type { Lang } from "../../../core/lang";
import type { SHORTCUT_WORDS } from "../../../locale/shortcuts";

type Group = keyof (typeof SHORTCUT_WORDS)[Lang]["groups"];
type Deed = keyof (typeof SHORTCUT_WORDS)[Lang]["deeds"];

export interface Shortcut {
  /** Held together where "+" joins them; of the four arrows any one. */
  readonly keys: string;
  readonly deed: Deed;
}

const ARROWS = "↑↓←→";

/** The keys of the embedded workbook, of the page's own parts first and then of the grid, as Excel has them. */
export const SHORTCUTS: Readonly<Record<Group, readonly Shortcut[]>> = {
  page: [
    { keys: "F1", deed: "list" },
    { keys: "F6", deed: "nextPart" },
    { keys: "Shift+F6", deed: "previousPart" },
    { keys: "Esc", deed: "backToCells" },
    { keys: "Shift+F10", deed: "menu" },
  ],
  move: [
    { keys: ARROWS, deed: "oneCell" },
    { keys: "Tab", deed: "right" },
    { keys: "Shift+Tab", deed: "left" },
    { keys: "Enter", deed: "down" },
    { keys: "Shift+Enter", deed: "up" },
    { keys: `Ctrl+${ARROWS}`, deed: "toEdge" },
    { keys: "Home", deed: "rowStart" },
    { keys: "Ctrl+Home", deed: "sheetStart" },
    { keys: "Ctrl+End", deed: "sheetEnd" },
    { keys: "PageDown", deed: "screen" },
    { keys: "Ctrl+PageDown", deed: "nextSheet" },
  ],
  select: [
    { keys: `Shift+${ARROWS}`, deed: "extend" },
    { keys: `Ctrl+Shift+${ARROWS}`, deed: "extendToEdge" },
    { keys: "Ctrl+A", deed: "selectAll" },
    { keys: "Ctrl+Space", deed: "columns" },
    { keys: "Shift+Space", deed: "rows" },
  ],
  enter: [
    { keys: "F2", deed: "editCell" },
    { keys: "Alt+Enter", deed: "newLine" },
    { keys: "Esc", deed: "giveUp" },
    { keys: "Alt+↓", deed: "choices" },
    { keys: "Tab", deed: "takeFunction" },
    { keys: "F4", deed: "absolute" },
    { keys: "Alt+=", deed: "sum" },
    { keys: "Ctrl+D", deed: "fillDown" },
    { keys: "Ctrl+R", deed: "fillRight" },
    { keys: "Ctrl+Enter", deed: "enterInAll" },
    { keys: "Del", deed: "clear" },
    { keys: "Ctrl+;", deed: "today" },
    { keys: "Ctrl+Shift+;", deed: "now" },
  ],
  edit: [
    { keys: "Ctrl+Z", deed: "undo" },
    { keys: "Ctrl+Y", deed: "redo" },
    { keys: "Ctrl+X", deed: "cut" },
    { keys: "Ctrl+C", deed: "copy" },
    { keys: "Ctrl+V", deed: "paste" },
    { keys: "Ctrl+Shift+V", deed: "pasteValues" },
    { keys: "Ctrl+F", deed: "find" },
    { keys: "Ctrl+H", deed: "replace" },
    { keys: "Ctrl+Shift+=", deed: "insert" },
    { keys: "Ctrl+-", deed: "remove" },
    { keys: "Ctrl+Shift+L", deed: "filter" },
    { keys: "Ctrl+T", deed: "table" },
    { keys: "Ctrl+Shift+T", deed: "totals" },
  ],
  look: [
    { keys: "Ctrl+B", deed: "bold" },
    { keys: "Ctrl+I", deed: "italic" },
    { keys: "Ctrl+U", deed: "underline" },
    { keys: "Ctrl+Shift+X", deed: "strike" },
    { keys: "Ctrl+1", deed: "numberFormat" },
    { keys: "Ctrl+9", deed: "hideRows" },
  ],
};

/** Held keys as a Mac names them. */
const MAC: Readonly<Record<string, string>> = { Ctrl: "⌘", Shift: "⇧", Alt: "⌥" };

/** "Ctrl+↑↓←→" → what is held, and the keys of which any is pressed with it, by their names on this machine. */
export function keyNames(keys: string, mac: boolean): { readonly held: readonly string[]; readonly pressed: readonly string[] } {
  const names = keys.split("+").map((key) => (mac ? (MAC[key] ?? key) : key));
  const last = names.pop() ?? "";
  return { held: names, pressed: last === ARROWS ? [...ARROWS] : [last] };
}
