import type { Lang } from "../../core/lang";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { openTemplate, type TemplateDefinition } from "../../templates/define";
import { templatePreview, type TemplatePreview } from "../../templates/preview";
import { renderTemplate } from "../../templates/render";
import { todaySerial } from "./today-serial";

const drawn = new Map<string, Promise<TemplatePreview>>();

/** What a template's sheet looks like from afar; drawn once for each language. */
export function previewOf(template: TemplateDefinition, lang: Lang): Promise<TemplatePreview> {
  const key = `${template.id} ${lang}`;
  const known = drawn.get(key);
  if (known) return known;
  const preview = draw(template, lang);
  drawn.set(key, preview);
  return preview;
}

const draw = async (template: TemplateDefinition, lang: Lang): Promise<TemplatePreview> =>
  templatePreview(renderTemplate(await openTemplate(template, lang), { taken: NOTHING_TAKEN, today: todaySerial(new Date()) }));
