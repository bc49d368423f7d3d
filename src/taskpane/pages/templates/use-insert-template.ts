import { useCallback, useState } from "react";
import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import { PANE_GUIDE_WORDS } from "../../../locale/pane-guide";
import type { TemplateDefinition } from "../../../templates/define";
import { useServices } from "../../services";
import { insertTemplate, type PlanChoice } from "../../state/insert-template";
import { withRecent } from "../../state/with-recent";
import { useAction } from "../../state/use-action";

interface Progress {
  readonly done: number;
  /** 0 until the number of steps is known. */
  readonly of: number;
}

/** Inserts a template, tells how far it is, and then offers to go there or to take it out again. */
export function useInsertTemplate(template: TemplateDefinition): {
  readonly progress: Progress | undefined;
  readonly insert: (choice: PlanChoice) => Promise<void>;
} {
  const { port, lang, settings, changeSettings, notify, notifyFailure, navigate } = useServices();
  const { run } = useAction();
  const [progress, setProgress] = useState<Progress>();
  const insert = useCallback(
    (choice: PlanChoice) =>
      run("insert", async () => {
        const words = PANE_TEMPLATE_WORDS[lang];
        setProgress({ done: 0, of: 0 });
        try {
          const plan = await insertTemplate(port, template, choice, (done, of) => setProgress({ done, of }));
          changeSettings({ recentTemplates: withRecent(settings.recentTemplates, template.id) });
          const undo = (): Promise<void> =>
            port
              .removeInserted(plan.sheetId)
              .then(() => notify({ intent: "success", title: words.removed(plan.sheetName) }), notifyFailure);
          notify({
            intent: "success",
            sheetId: plan.sheetId,
            title: words.inserted(plan.sheetName),
            body: choice.samples ? words.insertedBody : words.insertedEmpty,
            actions: [
              { label: PANE_GUIDE_WORDS[lang].open, run: () => navigate({ page: "home", guided: plan.sheetId }) },
              { label: words.goTo, run: () => port.goTo(plan.sheetId).catch(notifyFailure) },
              { label: words.undo, run: undo },
            ],
          });
        } finally {
          setProgress(undefined);
        }
      }),
    [run, port, lang, template, settings.recentTemplates, changeSettings, notify, notifyFailure, navigate],
  );
  return { progress, insert };
}
