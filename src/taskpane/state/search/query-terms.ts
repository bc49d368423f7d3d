import { editDistance } from "./edit-distance";
import type { SearchIndex } from "./search-index";
import { tokensOf } from "./tokens-of";

/** A word of the query, the words of the index it may mean, each with how sure that is, and how much it counts. */
export interface QueryTerm {
  readonly meanings: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly filler: boolean;
}

const FILLER_WEIGHT = 0.1;
/** Of the pairs of a Chinese question many only happen to stand where two words meet. */
const UNKNOWN_PAIR = 0.25;

/** A word that is not finished yet means every word it begins; a misspelt one those that are a letter or two away. */
function meaningsOf(word: string, index: SearchIndex, has: boolean): ReadonlyMap<string, number> {
  const meanings = new Map<string, number>(has ? [[word, 1]] : []);
  if (/\p{Script=Han}/u.test(word)) return meanings;
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  for (const known of index.vocabulary) {
    if (known === word || /\p{Script=Han}/u.test(known)) continue;
    if (word.length >= 2 && known.startsWith(word)) meanings.set(known, has ? 0.6 : 0.9);
    else if (!has && limit > 0 && known.length >= 4 && editDistance(word, known, limit) <= limit) meanings.set(known, 0.75);
  }
  return meanings;
}

/** The query as terms of the index. A word that nothing here knows weighs as much as the rarest one. */
export function queryTerms(query: string, index: SearchIndex): readonly QueryTerm[] {
  const known = new Set(index.vocabulary);
  return tokensOf(query).map(({ text, filler }) => {
    const meanings = meaningsOf(text, index, known.has(text));
    const rarest = Math.max(0, ...[...meanings.keys()].map((meaning) => index.rarity(meaning)));
    const unknown = index.rarity("") * (/\p{Script=Han}/u.test(text) ? UNKNOWN_PAIR : 1);
    return { meanings, filler, weight: filler ? FILLER_WEIGHT : meanings.size > 0 ? rarest : unknown };
  });
}
