import type { Lang } from "../../../src/core/lang";
import type { SheetStructure } from "../../../src/plan/structure/structure";
import type { SheetWords } from "../../../src/plan/structure/words";
import type { OpenedTemplate } from "../../../src/templates/define";
import { TEMPLATES } from "../../../src/templates/registry";

const FILES: Readonly<Record<Lang, string>> = { en: "words-en", "zh-CN": "words-zh" };

/** A template opened at once, so that its tests can be named by what it holds. The same files that its definition loads. */
export function opened(id: string, lang: Lang): OpenedTemplate {
  const definition = TEMPLATES.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`No template ${id}`);
  const { STRUCTURE } = jest.requireActual<{ STRUCTURE: SheetStructure }>(`../../../src/templates/catalogue/${id}/structure`);
  const { WORDS } = jest.requireActual<{ WORDS: SheetWords }>(`../../../src/templates/catalogue/${id}/${FILES[lang]}`);
  return { definition, lang, structure: STRUCTURE, words: WORDS };
}
