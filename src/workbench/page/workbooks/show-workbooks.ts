import type { Lang } from "../../../core/lang";
import { KEPT_WORKBOOK_WORDS } from "../../../locale/kept-workbook-words";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { element } from "../shell/element";
import { showDialog } from "../shell/show-dialog";
import type { KeptWorkbook, WorkbookStore } from "../store/workbook-store";

interface Options {
  readonly store: WorkbookStore;
  readonly lang: Lang;
  /** The name of the workbook that is open. */
  readonly openNow: string;
}

/** Shows the workbooks beside the open one, to rename, duplicate and delete them; resolves with one to open, if one was chosen. */
export function showWorkbooks({ store, lang, openNow }: Options): Promise<KeptWorkbook | undefined> {
  const words = KEPT_WORKBOOK_WORDS[lang];
  return showDialog<KeptWorkbook | undefined>({
    title: words.title,
    body: words.openNow(openNow),
    details: (answer) => workbookList({ store, lang, openNow }, answer),
    choices: [{ label: WORKBENCH_WORDS[lang].close, value: undefined, primary: true }],
    escape: undefined,
    closes: true,
  });
}

function workbookList({ store, lang }: Options, open: (entry: KeptWorkbook) => void): HTMLElement {
  const words = KEPT_WORKBOOK_WORDS[lang];
  const list = element("ul", { class: "ops-workbooks", "aria-label": words.title });
  const when = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" });
  const fill = async (focus?: string) => {
    const entries = await store.list();
    list.replaceChildren(...(entries.length > 0 ? entries.map(row) : [element("li", {}, words.none)]));
    if (focus !== undefined) list.querySelector<HTMLElement>(`[data-id="${focus}"] .ops-workbook`)?.focus();
  };
  const action = (label: string, { name }: KeptWorkbook, run: () => Promise<void> | void) => {
    const button = element("button", { type: "button", class: "ops-button", "aria-label": words.of(label, name) }, label);
    button.addEventListener("click", () => void run());
    return button;
  };
  const row = (entry: KeptWorkbook): HTMLLIElement => {
    const name = element(
      "button",
      { type: "button", class: "ops-button ops-workbook" },
      element("span", {}, entry.name),
      element("small", {}, words.changed(when.format(new Date(entry.savedAt)))),
    );
    name.addEventListener("click", () => open(entry));
    const line: HTMLLIElement = element(
      "li",
      { "data-id": entry.id },
      name,
      action(words.rename, entry, () => rename(entry, line)),
      action(words.duplicate, entry, async () => {
        const copy = await store.shelve(await store.readKept(entry.id), { name: words.copyOf(entry.name), savedAt: entry.savedAt });
        await fill(copy.id);
      }),
      action(words.remove, entry, () => remove(entry, line)),
    );
    return line;
  };
  const rename = (entry: KeptWorkbook, line: HTMLLIElement) => {
    const input = element("input", { class: "ops-name", "aria-label": words.newName(entry.name), maxlength: "80", spellcheck: "false" });
    input.value = entry.name;
    let left = false;
    const leave = async (name: string) => {
      if (left) return;
      left = true;
      if (name !== "" && name !== entry.name) await store.rename(entry.id, name);
      await fill(entry.id);
    };
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // Escape gives up the new name, not the whole list.
      event.preventDefault();
      event.stopPropagation();
      void leave(event.key === "Enter" ? input.value.trim() : "");
    });
    input.addEventListener("blur", () => void leave(input.value.trim()));
    line.replaceChildren(input);
    input.select();
  };
  const remove = async (entry: KeptWorkbook, line: HTMLLIElement) => {
    const record = await store.remove(entry.id);
    const undo = element("button", { type: "button", class: "ops-button" }, words.undo);
    undo.addEventListener("click", async () => fill((await store.shelve(record, entry)).id));
    line.replaceChildren(element("span", { role: "status" }, words.removed(entry.name)), undo);
    undo.focus();
  };
  void fill();
  return list;
}
