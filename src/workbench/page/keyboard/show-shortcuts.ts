import type { Lang } from "../../../core/lang";
import { SHORTCUT_WORDS } from "../../../locale/shortcuts";
import { element } from "../shell/element";
import { showDialog } from "../shell/show-dialog";
import { keyNames, SHORTCUTS, type Shortcut } from "./shortcuts";

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const drawKey = (name: string): HTMLElement => element("kbd", {}, name);

const drawKeys = (keys: string): readonly (Node | string)[] => {
  const { held, pressed } = keyNames(keys, isMac());
  return [...held.flatMap((name) => [drawKey(name), "+"]), ...pressed.flatMap((name) => [drawKey(name), " "])];
};

/** Shows every key of the workbook, until it is closed. */
export async function showShortcuts(lang: Lang): Promise<void> {
  const words = SHORTCUT_WORDS[lang];
  const row = ({ keys, deed }: Shortcut) => element("tr", {}, element("td", {}, words.deeds[deed]), element("td", {}, ...drawKeys(keys)));
  const groups = (Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[]).map((group) =>
    element("table", {}, element("caption", {}, words.groups[group]), element("tbody", {}, ...SHORTCUTS[group].map(row))),
  );
  const details = element(
    "div",
    { class: "ops-shortcuts", tabindex: "0", role: "region", "aria-label": words.title },
    element("div", {}, ...groups),
  );
  await showDialog({
    title: words.title,
    body: words.body,
    details,
    choices: [{ label: words.close, value: true, primary: true }],
    escape: true,
  });
}
