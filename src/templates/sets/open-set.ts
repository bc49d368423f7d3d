import type { Lang } from "../../core/lang";
import { openTemplate, type OpenedTemplate, type TemplateDefinition } from "../define";
import type { SetContent, SetDefinition } from "./definition";
import { setProblems } from "./set-problems";
import { withSetSamples } from "./set-samples";

export interface OpenedSet {
  readonly definition: SetDefinition;
  readonly lang: Lang;
  readonly content: SetContent;
  /** With the samples of the set. */
  readonly templates: ReadonlyMap<string, OpenedTemplate>;
}

/** A set with everything that makes its sheets in one language. A link that speaks of something no sheet has fails here. */
export async function openSet(definition: SetDefinition, catalogue: readonly TemplateDefinition[], lang: Lang): Promise<OpenedSet> {
  const members = definition.templates.map((id) => {
    const found = catalogue.find((template) => template.id === id);
    if (!found) throw new Error(`The set “${definition.id}” has no template “${id}”`);
    return found;
  });
  const [{ SET }, opened] = await Promise.all([definition.content(), Promise.all(members.map((each) => openTemplate(each, lang)))]);
  return openedSet(definition, SET, opened);
}

/** The same from what is loaded already. */
export function openedSet(definition: SetDefinition, content: SetContent, opened: readonly OpenedTemplate[]): OpenedSet {
  const problems = setProblems(definition, content, opened);
  if (problems.length > 0) throw new Error(`The set “${definition.id}”: ${problems.join("; ")}`);
  const lang = opened[0]?.lang ?? "en";
  const samples = content.samples[lang];
  return {
    definition,
    lang,
    content,
    templates: new Map(opened.map((template) => [template.definition.id, withSetSamples(template, samples[template.definition.id] ?? {})])),
  };
}
