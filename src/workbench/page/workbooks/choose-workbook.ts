import type { Lang } from "../../../core/lang";
import { KEPT_WORKBOOK_WORDS } from "../../../locale/kept-workbook-words";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { showDialog } from "../shell/show-dialog";
import type { Toasts } from "../shell/toasts";
import type { WorkbookStore } from "../store/workbook-store";
import type { KeptWorkbooks } from "./kept-workbooks";

interface Options {
  readonly store: WorkbookStore | undefined;
  readonly lang: Lang;
  readonly toasts: Toasts;
  readonly kept: KeptWorkbooks;
  readonly openNow: () => string;
}

/** Shows the list and opens what is chosen in it. */
export async function chooseWorkbook({ store, lang, toasts, kept, openNow }: Options): Promise<void> {
  const words = WORKBENCH_WORDS[lang];
  if (store === undefined) {
    toasts.show(words.noStore, "problem");
    return;
  }
  const { showWorkbooks } = await import("./show-workbooks");
  const entry = await showWorkbooks({ store, lang, openNow: openNow() });
  if (entry === undefined) return;
  try {
    const aside = await kept.openFromList(entry);
    if (aside === "refused") toasts.show(words.notKept, "problem");
    else if (aside !== "empty") toasts.show(KEPT_WORKBOOK_WORDS[lang].setAside(aside.name));
  } catch (reason) {
    const body = KEPT_WORKBOOK_WORDS[lang].unreadable(entry.name);
    await showDialog({
      title: words.openFailedTitle,
      body,
      list: [String(reason)],
      choices: [{ label: words.close, value: true, primary: true }],
      escape: true,
    });
  }
}
