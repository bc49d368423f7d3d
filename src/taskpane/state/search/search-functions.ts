import type { Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import { NAMESPACE } from "../../../functions/namespace";
import { editDistance } from "./edit-distance";
import { queryTerms, type QueryTerm } from "./query-terms";
import { searchIndex, type IndexedFunction, type Phrase } from "./search-index";
import { fold, wordsInOrder } from "./tokens-of";

export interface Hit {
  readonly definition: FunctionDefinition;
  /** What of it fits, where that shows neither in its name nor in its summary. */
  readonly why: string | undefined;
}

/** Of what was asked for, by weight, some function must have at least this much: otherwise nothing fits. */
const ENOUGH = 0.55;
/** Beside one that fits, neighbours may be shown that have this much. */
const NEAR = 0.45;
/** A phrase that holds less of the query than this explains nothing. */
const TELLING = 0.25;
/** Hits far behind the best one are noise. */
const BEHIND = 0.25;
/** What is shown explains a hit that holds this much of the query. */
const EVIDENT = 0.6;

const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, "");

const fitOf = (term: QueryTerm, tokens: { has(token: string): boolean }): number =>
  Math.max(0, ...[...term.meanings].map(([meaning, sure]) => (tokens.has(meaning) ? sure : 0)));

/** The share of the query that is found in a set of tokens. */
function coverage(terms: readonly QueryTerm[], tokens: { has(token: string): boolean }): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return terms.reduce((sum, term) => sum + term.weight * fitOf(term, tokens), 0) / total;
}

/** A query that is a known phrase, in whatever order, holds one or stands in one was likely meant for it. */
function phraseBonus(phrases: readonly Phrase[], query: string): number {
  const asked = bare(query);
  const words = wordsInOrder(query);
  return Math.max(
    0,
    ...phrases
      .filter(({ kind }) => kind === "keyword")
      .map(({ folded, words: ofPhrase }) => {
        const phrase = bare(folded);
        if (phrase.length < 2 || asked.length < 2) return 0;
        if (phrase === asked || (ofPhrase === words && words.includes(" "))) return 3;
        if (asked.includes(phrase)) return 2 * (phrase.length / asked.length);
        if (phrase.includes(asked)) return 2 * (asked.length / phrase.length);
        return 0;
      }),
  );
}

/** A query with one wrong character may have been meant for what fits but for it. */
const slipBonus = (phrases: readonly Phrase[], query: string): number =>
  phrases.some(({ kind, folded }) => kind === "keyword" && heldWithSlip(bare(folded), bare(query))) ? SLIP : 0;

const SLIP = 1;

/**
 * Whether a Chinese term, one of its characters mistaken, stands in another or holds it: a wrong character leaves few pairs to go by.
 * In terms of five characters or more one may also be missing or too much.
 */
function heldWithSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || !ONLY_HAN.test(short) || !ONLY_HAN.test(long)) return false;
  const more = short.length >= 5 ? 1 : 0;
  for (let size = short.length - more; size <= short.length + more; size += 1)
    for (let from = 0; from + size <= long.length; from += 1) if (editDistance(short, long.slice(from, from + size), 1) <= 1) return true;
  return false;
}

const ONLY_HAN = /^\p{Script=Han}+$/u;

/** The name as typed is what was meant; so is a name that begins that way. */
function nameBonus({ id }: FunctionDefinition, query: string): number {
  const asked = query
    .trim()
    .replace(new RegExp(`^${fold(NAMESPACE)}[.．]`), "")
    .replaceAll(/[\s_-]+/g, "_");
  const name = fold(id);
  return asked === "" ? 0 : name === asked ? 100 : name.startsWith(asked) ? 1 + asked.length / name.length : 0;
}

interface Scored {
  readonly indexed: IndexedFunction;
  readonly order: number;
  readonly score: number;
  readonly named: number;
  /** Whether it answers by itself, or only beside a better one. */
  readonly fits: boolean;
}

function scoreOf(indexed: IndexedFunction, order: number, terms: readonly QueryTerm[], query: string, slips: boolean): Scored {
  const named = nameBonus(indexed.definition, query);
  const phrased = phraseBonus(indexed.phrases, query);
  const slip = slips ? slipBonus(indexed.phrases, query) : 0;
  const covered = coverage(terms, indexed.weights);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const hits =
    terms.reduce(
      (sum, { meanings, weight }) =>
        sum + weight * Math.max(0, ...[...meanings].map(([meaning, sure]) => sure * (indexed.weights.get(meaning) ?? 0))),
      0,
    ) / total;
  const near = named > 0 || phrased > 0.5 || slip > 0 || covered >= NEAR;
  // Equals keep the order of the catalogue, in which the plainer function comes first.
  const phrase = phrased >= 3 ? phrased : phrased * covered;
  const score = near ? Math.round((named + phrase + slip + hits + covered + nameShare(indexed.phrases, terms)) * 10) / 10 : 0;
  return { indexed, order, score, named, fits: named >= 1 || phrased >= 1 || slip > 0 || covered >= ENOUGH };
}

/** How much of the name was asked for: RETENTION, and not RETENTION_POOLED, where only "retention" was. */
function nameShare(phrases: readonly Phrase[], terms: readonly QueryTerm[]): number {
  const words = [...(phrases.find(({ kind }) => kind === "name")?.tokens ?? [])].filter((word) => word !== fold(NAMESPACE));
  const asked = words.filter((word) => terms.some(({ meanings }) => (meanings.get(word) ?? 0) > 0.6));
  return asked.length / Math.max(1, words.length);
}

/** Whether a language is written in Chinese characters. */
const IN_HAN: Readonly<Record<Lang, boolean>> = { en: false, "zh-CN": true };

/** The phrase that holds most of the query: rather a keyword or a situation than a remark, and rather a short one. */
function reasonOf(indexed: IndexedFunction, terms: readonly QueryTerm[], lang: Lang): string | undefined {
  if (coverage(terms, indexed.shown[lang]) >= EVIDENT) return undefined;
  const told = (text: string): number => (/\p{Script=Han}/u.test(text) === IN_HAN[lang] ? 0.05 : 0);
  const ranked = indexed.phrases
    .filter(({ kind }) => kind !== "name" && kind !== "remark")
    .map(({ text, tokens, weight }) => ({ text, fit: coverage(terms, tokens) * (0.6 + 0.4 * weight) + told(text) }))
    .sort((a, b) => b.fit - a.fit || a.text.length - b.text.length);
  const best = ranked[0];
  return best && best.fit > TELLING ? shortened(best.text) : undefined;
}

const LONGEST = 80;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,，、;；]*\S*$/u, "")}…`;

/**
 * The functions that fit a query in any language, best first; all of them, in the order of the catalogue, where nothing
 * is asked for yet.
 */
export function searchFunctions(functions: readonly FunctionDefinition[], query: string, lang: Lang): readonly Hit[] {
  const index = searchIndex(functions);
  const folded = fold(query).trim();
  const terms = queryTerms(folded, index);
  // "how" and "怎么" ask for nothing yet.
  if (terms.every(({ filler }) => filler)) return functions.map((definition) => ({ definition, why: undefined }));
  const scoredWith = (slips: boolean): Scored[] => index.functions.map((indexed, order) => scoreOf(indexed, order, terms, folded, slips));
  // Slips are looked for only where nothing fits as it was typed.
  const asTyped = scoredWith(false);
  const scored = asTyped.some(({ fits }) => fits) ? asTyped : scoredWith(true);
  if (!scored.some(({ fits }) => fits)) return [];
  const best = Math.max(...scored.map(({ score, named }) => score - named));
  return scored
    .filter(({ score, named }) => score > 0 && score - named >= BEHIND * best)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ indexed }) => ({ definition: indexed.definition, why: reasonOf(indexed, terms, lang) }));
}
