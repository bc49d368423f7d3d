import type { Lang } from "../core/lang";
import type { SheetStructure } from "../plan/structure/structure";
import type { SheetWords } from "../plan/structure/words";
import type { Extra } from "./extras/extra";
import type { Fill } from "./fill/fill";
import type { TemplateGroup } from "./groups";

export interface TemplateText {
  readonly name: string;
  /** One sentence: what the planner gets. */
  readonly summary: string;
  /** What people call it besides its name; only searched, never shown. */
  readonly keywords: readonly string[];
}

/** What the catalogue knows of a template; the rest is loaded when it is opened. */
export interface TemplateDefinition {
  /** Kebab-case, for ever the same: it is written on the sheet. */
  readonly id: string;
  readonly group: TemplateGroup;
  readonly text: Readonly<Record<Lang, TemplateText>>;
  readonly structure: () => Promise<{ readonly STRUCTURE: SheetStructure }>;
  readonly words: Readonly<Record<Lang, () => Promise<{ readonly WORDS: SheetWords }>>>;
  /** Which of its tables take rows from a table of the workbook. */
  readonly fills?: () => Promise<{ readonly FILLS: readonly Fill[] }>;
  /** What functions of ours answer of it beyond its sheet. */
  readonly extras?: () => Promise<{ readonly EXTRAS: readonly Extra[] }>;
}

export const defineTemplate = (definition: TemplateDefinition): TemplateDefinition => definition;

/** A template with all that makes its sheet in one language. */
export interface OpenedTemplate {
  readonly definition: TemplateDefinition;
  readonly lang: Lang;
  readonly structure: SheetStructure;
  readonly words: SheetWords;
}

export async function openTemplate(definition: TemplateDefinition, lang: Lang): Promise<OpenedTemplate> {
  const [{ STRUCTURE }, { WORDS }] = await Promise.all([definition.structure(), definition.words[lang]()]);
  return { definition, lang, structure: STRUCTURE, words: WORDS };
}
