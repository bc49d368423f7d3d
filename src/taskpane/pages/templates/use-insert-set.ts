import { useCallback, useState } from "react";
import { PANE_GUIDE_WORDS } from "../../../locale/pane-guide";
import { PANE_SET_WORDS } from "../../../locale/pane-sets";
import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import type { SetDefinition } from "../../../templates/sets/definition";
import { useServices } from "../../services";
import { insertSet, type SetChoice } from "../../state/insert-set";
import { useAction } from "../../state/use-action";

interface Progress {
  readonly done: number;
  /** 0 until the number of steps is known. */
  readonly of: number;
}

/** Inserts a set, tells how far it is, and then offers to begin with its first sheet or to take all of them out again. */
export function useInsertSet(set: SetDefinition): {
  readonly progress: Progress | undefined;
  readonly insert: (choice: SetChoice) => Promise<void>;
} {
  const { port, lang, notify, notifyFailure, navigate } = useServices();
  const { run } = useAction();
  const [progress, setProgress] = useState<Progress>();
  const insert = useCallback(
    (choice: SetChoice) =>
      run("insert", async () => {
        const words = PANE_SET_WORDS[lang];
        setProgress({ done: 0, of: 0 });
        try {
          const sheets = await insertSet(port, set, choice, (done, of) => setProgress({ done, of }));
          const [first] = sheets;
          if (!first) return;
          const relinkAll = async (sheetIds: readonly string[]): Promise<void> => {
            try {
              const { relinkToOnly } = await import("../../state/relink");
              const count = await relinkToOnly(port, sheetIds);
              notify({ intent: "success", title: count === 0 ? words.nothingToLink : words.relinked(count) });
            } catch (error) {
              notifyFailure(error);
            }
          };
          const undo = async (): Promise<void> => {
            try {
              for (const { sheetId } of sheets) await port.removeInserted(sheetId);
              notify({ intent: "success", title: words.removed });
            } catch (error) {
              notifyFailure(error);
            }
          };
          const existing = Object.values(choice.existing);
          notify({
            intent: "success",
            sheetId: first.sheetId,
            title: words.inserted(sheets.length),
            body: words.insertedBody(sheets.map(({ sheetName }) => sheetName)),
            actions: [
              { label: PANE_GUIDE_WORDS[lang].open, run: () => navigate({ page: "home", guided: first.sheetId }) },
              ...(existing.length > 0 ? [{ label: words.relinkExisting, run: () => relinkAll(existing) }] : []),
              { label: PANE_TEMPLATE_WORDS[lang].undo, run: undo },
            ],
          });
        } finally {
          setProgress(undefined);
        }
      }),
    [run, port, lang, set, notify, notifyFailure, navigate],
  );
  return { progress, insert };
}
