import { useEffect, useState } from "react";
import { serialOfToday } from "../../../core/cells/serial-date";
import type { Lang } from "../../../core/lang";
import { openTemplate, type TemplateDefinition } from "../../../templates/define";
import { useServices } from "../../services";

/** The day on which a plan of today begins, once the template is there; undefined for one without a beginning that is entered. */
export function useUsualStart(template: TemplateDefinition, lang: Lang): number | undefined {
  const { notifyFailure } = useServices();
  const [start, setStart] = useState<number>();
  useEffect(() => {
    let current = true;
    void Promise.all([openTemplate(template, lang), import("../../../templates/start-of-plan")])
      .then(([opened, { startOn }]) => {
        if (current) setStart(startOn(opened, serialOfToday(new Date())));
      })
      .catch(notifyFailure);
    return () => {
      current = false;
    };
  }, [template, lang, notifyFailure]);
  return start;
}
