import type { Lang } from "../../core/lang";
import { WORKBENCH_WORDS } from "../../locale/workbench";
import { showDialog } from "./shell/show-dialog";
import { claimTab } from "./store/tab-claim";

/** Resolves when this tab alone holds the workbook. When another tab takes it later, this one keeps its work, if it still may, and stops. */
export async function holdTab(lang: () => Lang, keep: () => Promise<void>, stop: () => void): Promise<void> {
  const tell = () => {
    stop();
    const words = WORKBENCH_WORDS[lang()];
    void showDialog({ title: words.takenTitle, body: words.takenBody, choices: [{ label: words.takeBack, value: true, primary: true }] })
      // A page that starts again asks for the workbook like any other.
      .then(() => location.reload());
  };
  const claim = await claimTab(async () => { await keep(); tell(); }, tell);
  if (claim.held) return;
  const words = WORKBENCH_WORDS[lang()];
  await showDialog({ title: words.elsewhereTitle, body: words.elsewhereBody, choices: [{ label: words.takeOver, value: true, primary: true }] });
  await claim.take();
}
