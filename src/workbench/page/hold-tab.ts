import type { Lang } from "../../core/lang";
import { KEPT_WORKBOOK_WORDS } from "../../locale/kept-workbook-words";
import { WORKBENCH_WORDS } from "../../locale/workbench";
import { showDialog } from "./shell/show-dialog";
import { claimTab } from "./store/tab-claim";

interface Options {
  readonly lang: () => Lang;
  /** Keeps what is not yet kept. */
  readonly keep: () => Promise<void>;
  /**
   * Puts what is not yet kept beside the workbook that another tab has by now; gives the name it has there, or nothing
   * where all was kept.
   */
  readonly shelve: () => Promise<string | undefined>;
  /** From now on nothing is written. */
  readonly stop: () => void;
}

interface HeldTab {
  /** Another tab was found to have taken the workbook. */
  lost(): void;
}

/** Resolves when this tab alone holds the workbook. When another tab takes it later, this one keeps its work and stops. */
export async function holdTab({ lang, keep, shelve, stop }: Options): Promise<HeldTab> {
  let ended = false;
  const tell = (body: string) => {
    stop();
    const words = WORKBENCH_WORDS[lang()];
    void showDialog({ title: words.takenTitle, body, choices: [{ label: words.takeBack, value: true, primary: true }] })
      // A page that starts again asks for the workbook like any other.
      .then(() => location.reload());
  };
  /** A tab that was asked keeps its work first; one that was too late to answer finds by the store that it may no more. */
  const end = async (asked: boolean) => {
    if (ended) return;
    ended = true;
    const words = KEPT_WORKBOOK_WORDS[lang()];
    try {
      if (asked) await keep();
      const name = await shelve();
      tell(name === undefined ? WORKBENCH_WORDS[lang()].takenBody : words.takenAside(name));
    } catch (reason) {
      reportError(reason);
      tell(words.notShelved);
    }
  };
  const claim = await claimTab(
    () => end(true),
    () => void end(false),
  );
  if (!claim.held) {
    const words = WORKBENCH_WORDS[lang()];
    await showDialog({
      title: words.elsewhereTitle,
      body: words.elsewhereBody,
      choices: [{ label: words.takeOver, value: true, primary: true }],
    });
    await claim.take();
  }
  return { lost: () => void end(false) };
}
