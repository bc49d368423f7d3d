import type { Lang } from "../../core/lang";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import type { TemplateDefinition } from "../../templates/define";
import { templatePreview, type TemplatePreview } from "../../templates/preview";
import { renderTemplate } from "../../templates/render";
import { todaySerial } from "./today-serial";

const drawn = new Map<string, TemplatePreview>();

/** What a template's sheet looks like from afar; rendered once for each language. */
export function previewOf(template: TemplateDefinition, lang: Lang): TemplatePreview {
  const key = `${template.id} ${lang}`;
  const known = drawn.get(key);
  if (known) return known;
  const preview = templatePreview(renderTemplate(template, { lang, taken: NOTHING_TAKEN, today: todaySerial(new Date()) }));
  drawn.set(key, preview);
  return preview;
}
