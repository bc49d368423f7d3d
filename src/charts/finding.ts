import type { Lang } from "../core/lang";
import type { Asked } from "./define";

/** Something worth saying of a table, with its numbers, the comparison it rests on and the rows behind it. */
export interface Finding {
  /** The rule that found it. */
  readonly key: string;
  readonly text: string;
  /** Why it is said: the arithmetic or test behind it, and from where on the rule speaks. */
  readonly why: string;
  /** The numbers of the sentence, not rounded. */
  readonly values: Readonly<Record<string, number | string | null>>;
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  /** What is at stake, as a share of the money in the table: findings are ranked by it. */
  readonly size: number;
}

/** Why a rule says nothing, where that is worth saying: what is missing, or too few to tell. */
export interface Refusal {
  readonly key: string;
  readonly text: string;
}

export interface Found {
  readonly findings: readonly Finding[];
  readonly refusals: readonly Refusal[];
}

/** One rule: what it looks for and when it keeps silent stands in its own file. */
export type Rule = (asked: Asked, lang: Lang) => Found;

export const NOTHING: Found = { findings: [], refusals: [] };
