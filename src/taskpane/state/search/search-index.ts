import { LANGS, type Lang } from "../../../core/lang";
import type { FunctionDefinition } from "../../../functions/define";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { fold, tokensOf, wordsInOrder } from "./tokens-of";

/** Something of a function that a query may fit: as people read it, and as it is searched. */
export interface Phrase {
  readonly text: string;
  readonly folded: string;
  readonly tokens: ReadonlySet<string>;
  /** What it says in whatever order it is said. */
  readonly words: string;
  /** How much a hit in it says. */
  readonly weight: number;
  readonly kind: "name" | "keyword" | "text" | "remark";
}

export interface IndexedFunction {
  readonly definition: FunctionDefinition;
  readonly phrases: readonly Phrase[];
  /** For each token, what the best and the further hits say. */
  readonly weights: ReadonlyMap<string, number>;
  /** What a list shows of it anyway. */
  readonly shown: Readonly<Record<Lang, ReadonlySet<string>>>;
}

export interface SearchIndex {
  readonly functions: readonly IndexedFunction[];
  /** How rare a token is: the fewer functions have it, the more it says. */
  readonly rarity: (token: string) => number;
  readonly vocabulary: readonly string[];
}

/** The name that summaries begin with: "Retention rate: …", "投产比（平台口径的 ROI）：…". */
const titleOf = (summary: string): string => {
  const title = /^[^:：(（,，]+(?=[:：(（])/u.exec(summary)?.[0] ?? "";
  return title.length <= 40 ? title.trim() : "";
};

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[。；;！？]|[.!?]\s)/u)
    .map((part) => part.trim())
    .filter(Boolean);

const phrase = (text: string, weight: number, kind: Phrase["kind"] = "text"): Phrase => ({
  text,
  folded: fold(text),
  tokens: new Set(tokensOf(text).map((token) => token.text)),
  words: wordsInOrder(text),
  weight,
  kind,
});

function phrasesOf({ id, family, params, examples, keywords, text }: FunctionDefinition): readonly Phrase[] {
  return [
    phrase(`${NAMESPACE}.${id} ${id.replaceAll("_", " ")}`, 1, "name"),
    ...keywords.map((keyword) => phrase(keyword, 0.9, "keyword")),
    ...LANGS.flatMap((lang) => [
      phrase(titleOf(text[lang].summary), 1, "keyword"),
      phrase(text[lang].summary, 0.5),
      phrase(PANE_FUNCTION_WORDS[lang].families[family], 0.35),
      ...sentences(text[lang].use).map((sentence) => phrase(sentence, 0.35)),
      ...params.map((param) => phrase(param.text[lang].label, 0.3)),
      ...examples.flatMap(({ story }) => (story ? [phrase(story[lang], 0.25)] : [])),
      ...text[lang].formula.map((line) => phrase(line, 0.2, "remark")),
      ...text[lang].traps.map((trap) => phrase(trap, 0.15, "remark")),
      ...params.flatMap((param) => param.choices?.map((choice) => phrase(choice.label[lang], 0.2)) ?? []),
    ]),
  ].filter(({ tokens }) => tokens.size > 0);
}

function indexFunction(definition: FunctionDefinition): IndexedFunction {
  const phrases = phrasesOf(definition);
  const hits = new Map<string, number[]>();
  for (const { tokens, weight } of phrases) {
    for (const token of tokens) {
      const weights = hits.get(token);
      if (weights) weights.push(weight);
      else hits.set(token, [weight]);
    }
  }
  const weights = new Map(
    [...hits].map(([token, all]) => {
      const best = Math.max(...all);
      // Further hits make it likelier, but many of them never outweigh one in the name.
      return [token, best + 0.25 * (1 - 0.5 ** (all.reduce((sum, weight) => sum + weight, 0) - best))];
    }),
  );
  const shownIn = (lang: Lang) =>
    new Set(tokensOf(`${definition.id.replaceAll("_", " ")} ${definition.text[lang].summary}`).map(({ text }) => text));
  return { definition, phrases, weights, shown: { en: shownIn("en"), "zh-CN": shownIn("zh-CN") } };
}

const indexes = new WeakMap<readonly FunctionDefinition[], SearchIndex>();

/** Everything the functions can be found by, in every language; made once. */
export function searchIndex(functions: readonly FunctionDefinition[]): SearchIndex {
  const made = indexes.get(functions);
  if (made) return made;
  const all = functions.map(indexFunction);
  const count = new Map<string, number>();
  for (const { weights } of all) for (const token of weights.keys()) count.set(token, (count.get(token) ?? 0) + 1);
  const index: SearchIndex = {
    functions: all,
    rarity: (token) => Math.log(1 + all.length / (count.get(token) ?? 1)),
    vocabulary: [...count.keys()],
  };
  indexes.set(functions, index);
  return index;
}
