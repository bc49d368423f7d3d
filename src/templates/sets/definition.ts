import type { Lang } from "../../core/lang";
import type { Link } from "../../plan/links/link";
import type { KeyedFormula } from "../../plan/structure/keyed-formula";
import type { Sample, SampleRows } from "../../plan/structure/words";
import type { TemplateText } from "../define";

/** What the catalogue knows of a set of sheets that are linked; the rest is loaded when it is opened. */
export interface SetDefinition {
  /** Kebab-case, for ever the same: it is written on the sheets. */
  readonly id: string;
  /** The ids of its templates, in the order of their sheets. */
  readonly templates: readonly string[];
  /** Those of them that take something from others. */
  readonly takers: readonly string[];
  /** What people call it, the situation it is for, and by what it is searched. */
  readonly text: Readonly<Record<Lang, TemplateText>>;
  /** So many days after the day of insertion its samples begin, for sets that a planner gives a beginning. */
  readonly startsAfter?: number;
  readonly content: () => Promise<{ readonly SET: SetContent }>;
}

/** The samples of a template that are others in its set. */
export interface SetSamples {
  readonly values?: Readonly<Record<string, Sample>>;
  /** From the template's own rows. */
  readonly rows?: Readonly<Record<string, (own: SampleRows, today: number) => SampleRows>>;
}

/**
 * Figures of two sheets of which each is entered or worked out for itself, where they should agree: a check that the set adds to one of
 * them. Formulas over keys of its own sheet and, before "!", of others.
 */
export interface Comparison {
  /** Whether there is anything to compare yet. */
  readonly judged: KeyedFormula;
  readonly passes: KeyedFormula;
  /** The sheet that both would take from: where that is there, there is nothing to compare. */
  readonly without?: string;
  /** What is checked, and what the sheet says where it fails. */
  readonly words: Readonly<Record<Lang, readonly [label: string, failure: string]>>;
}

/** How the sheets of a set hang together. By the id of the template that takes. */
export interface SetContent {
  readonly links: Readonly<Record<string, readonly Link[]>>;
  /** By the key of the check. */
  readonly comparisons?: Readonly<Record<string, Readonly<Record<string, Comparison>>>>;
  readonly samples: Readonly<Record<Lang, Readonly<Record<string, SetSamples>>>>;
}

export const defineSet = (definition: SetDefinition): SetDefinition => definition;
