import { useEffect, useState } from "react";
import type { TemplateDefinition } from "../../templates/define";
import { useServices } from "../services";

/** The templates, in a chunk of their own: the home page can be read before they are there. */
export const loadTemplates = async (): Promise<readonly TemplateDefinition[]> => (await import("../../templates/registry")).TEMPLATES;

/** All templates; `undefined` while they load. */
export function useCatalogue(): readonly TemplateDefinition[] | undefined {
  const { notifyFailure } = useServices();
  const [templates, setTemplates] = useState<readonly TemplateDefinition[]>();
  useEffect(() => {
    let current = true;
    loadTemplates().then(
      (loaded) => {
        if (current) setTemplates(loaded);
      },
      (error: unknown) => {
        if (current) notifyFailure(error);
      },
    );
    return () => {
      current = false;
    };
  }, [notifyFailure]);
  return templates;
}
