import { LANGS, type Lang } from "../core/lang";
import type { TemplateDefinition } from "./define";
import { TEMPLATE_GROUPS } from "./groups";

/** Full-width letters and digits count as plain ones, case does not count. */
const fold = (text: string): string => text.normalize("NFKC").toLocaleLowerCase("en-US");

/** What is looked for: a template, or a set of them, which is in no group. */
type Searchable = Pick<TemplateDefinition, "id" | "text"> & Partial<Pick<TemplateDefinition, "group">>;

/** Where a word was found, best first. */
function rank(template: Searchable, word: string, lang: Lang): number | undefined {
  const languages = [lang, ...LANGS.filter((other) => other !== lang)];
  const fields = languages.flatMap((language, place) => {
    const { name, summary, keywords } = template.text[language];
    return [
      { text: name, weight: place },
      { text: keywords.join(" "), weight: 4 + place },
      ...(template.group ? [{ text: TEMPLATE_GROUPS[template.group][language], weight: 6 + place }] : []),
      { text: summary, weight: 8 + place },
    ];
  });
  fields.push({ text: `${template.id} ${template.id.replaceAll("-", " ")}`, weight: 2 });
  const hits = fields.filter(({ text }) => fold(text).includes(word)).map(({ weight }) => weight);
  return hits.length > 0 ? Math.min(...hits) : undefined;
}

/**
 * The templates in which every word of the query occurs, in any language, best match first. The words of an
 * id or a name may be given in part; an empty query gives all of them in catalogue order.
 */
export function searchTemplates<Found extends Searchable>(templates: readonly Found[], query: string, lang: Lang): readonly Found[] {
  const words = fold(query)
    .split(/[\s,，、]+/)
    .filter(Boolean);
  const found = templates.flatMap((template, order) => {
    const ranks = words.map((word) => rank(template, word, lang));
    if (ranks.some((value) => value === undefined)) return [];
    return [{ template, order, score: ranks.reduce<number>((sum, value) => sum + (value ?? 0), 0) }];
  });
  return found.sort((a, b) => a.score - b.score || a.order - b.order).map(({ template }) => template);
}
