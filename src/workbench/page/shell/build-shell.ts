import { LANGS, type Lang } from "../../../core/lang";
import { KEPT_WORKBOOK_WORDS } from "../../../locale/kept-workbook-words";
import { SHORTCUT_WORDS } from "../../../locale/shortcuts";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { element } from "./element";
import { icons } from "./icons";
import "./shell.css";

/** Each language by its own name, whatever the page speaks. */
const OWN_NAMES: Readonly<Record<Lang, string>> = { en: "English", "zh-CN": "简体中文" };

/** The page's skeleton: what stands where. Nothing in it does anything yet. */
export function buildShell(parent: HTMLElement, lang: Lang) {
  const words = WORKBENCH_WORDS[lang];
  const button = (label: string, id: string) => element("button", { type: "button", class: "ops-button", id }, label);
  const iconButton = (icon: SVGElement, label: string, id: string) =>
    element("button", { type: "button", class: "ops-icon", id, "aria-label": label, title: label }, icon);
  const parts = {
    name: element("input", { class: "ops-name", id: "ops-name", "aria-label": words.fileName, spellcheck: "false", maxlength: "80" }),
    state: element("span", { class: "ops-state", role: "status" }),
    calculation: element("span", { class: "ops-calculation", role: "status" }),
    // Seen, not read out: a number that changes many times a second.
    share: element("span", { class: "ops-calculation", "aria-hidden": "true", hidden: true }),
    stop: button(words.gridParts.stop, "ops-stop"),
    newFile: button(words.newFile, "ops-new"),
    openFile: button(words.openFile, "ops-open"),
    saveFile: button(words.saveFile, "ops-save"),
    workbooks: iconButton(icons.books(), KEPT_WORKBOOK_WORDS[lang].button, "ops-workbooks"),
    lang: element(
      "select",
      { class: "ops-select", id: "ops-lang", "aria-label": words.language },
      ...LANGS.map((one) => element("option", { value: one, lang: one, selected: one === lang }, OWN_NAMES[one])),
    ),
    keys: iconButton(icons.keys(), SHORTCUT_WORDS[lang].button, "ops-keys"),
    theme: iconButton(icons.theme(), words.dark, "ops-theme"),
    paneToggle: iconButton(icons.pane(), words.hidePane, "ops-pane-toggle"),
    univer: element("div", { class: "ops-univer", id: "ops-univer" }),
    loading: element("div", { class: "ops-loading", role: "status" }, words.loading),
    told: element("div", { class: "ops-told", role: "status", "aria-live": "polite" }),
    drop: element("div", { class: "ops-drop", hidden: true }, words.dropHere),
    pane: element("aside", { class: "ops-pane", "aria-label": words.pane }),
    closePane: element("button", { type: "button", class: "ops-icon", "aria-label": words.closePane, title: words.closePane }, "×"),
    file: element("input", { type: "file", accept: ".xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.tab,.txt", hidden: true, id: "ops-file" }),
  };
  const grid = element(
    "div",
    { class: "ops-grid", role: "region", "aria-label": words.grid },
    parts.univer,
    parts.told,
    parts.loading,
    parts.drop,
  );
  parts.stop.hidden = true;
  parts.pane.append(element("div", { class: "ops-pane-head" }, parts.closePane));
  const main = element("main", { class: "ops-main" }, grid, parts.pane);
  const bar = element(
    "header",
    { class: "ops-bar", "aria-label": words.bar },
    element("div", { class: "ops-brand" }, icons.brand(), element("span", {}, words.product)),
    parts.name,
    parts.newFile,
    parts.openFile,
    parts.saveFile,
    parts.workbooks,
    parts.state,
    parts.calculation,
    parts.share,
    parts.stop,
    element("div", { class: "ops-space" }),
    parts.keys,
    parts.lang,
    parts.theme,
    parts.paneToggle,
    parts.file,
  );
  parent.replaceChildren(element("div", { class: "ops-page" }, bar, main));
  document.documentElement.lang = lang;
  document.title = words.product;
  return { ...parts, grid, main, bar };
}
