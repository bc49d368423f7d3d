import { LANGS } from "../../core/lang";
import type { FunctionDefinition } from "../../functions/define";
import { NAMESPACE } from "../../functions/namespace";
import { PANE_FUNCTION_WORDS } from "../../locale/pane-functions";

/** Full-width letters and digits count as plain ones, case does not count. */
const fold = (text: string): string => text.normalize("NFKC").toLocaleLowerCase("en-US");

interface Field {
  readonly text: string;
  readonly weight: number;
}

const indexes = new WeakMap<FunctionDefinition, readonly Field[]>();

/** What of a function is searched, in every language, and how much a hit in it says. */
function fieldsOf(definition: FunctionDefinition): readonly Field[] {
  const known = indexes.get(definition);
  if (known) return known;
  const { id, family, params, examples, keywords, text } = definition;
  const fields = [
    { text: `${NAMESPACE}.${id} ${id.replaceAll("_", " ")}`, weight: 40 },
    { text: keywords.join(" "), weight: 30 },
    ...LANGS.flatMap((lang) => [
      { text: text[lang].summary, weight: 15 },
      { text: params.map((param) => `${param.text[lang].label} ${param.name}`).join(" "), weight: 10 },
      { text: PANE_FUNCTION_WORDS[lang].families[family], weight: 12 },
      { text: text[lang].use, weight: 8 },
      { text: text[lang].formula.join(" "), weight: 5 },
      { text: [...text[lang].traps, ...examples.map(({ story }) => story?.[lang] ?? "")].join(" "), weight: 3 },
    ]),
  ].map(({ text: searched, weight }) => ({ text: fold(searched), weight }));
  indexes.set(definition, fields);
  return fields;
}

/** How well one word fits, 0 if not at all. A word that begins the name is what was meant. */
function scoreWord(definition: FunctionDefinition, word: string): number {
  const name = fold(definition.id);
  const bare = word.replace(new RegExp(`^${fold(NAMESPACE)}\\.`), "");
  if (name === bare) return 100;
  const begins = name.startsWith(bare) && bare !== "" ? 60 : 0;
  return Math.max(begins, ...fieldsOf(definition).map(({ text, weight }) => (text.includes(word) ? weight : 0)));
}

const HAN_PAIRS = /(?=(\p{Script=Han}{2}))/gu;

/** Chinese is written without spaces: for a whole phrase, the share of its pairs of characters that occur, from one half up. */
function scorePhrase(definition: FunctionDefinition, word: string): number {
  const pairs = [...word.matchAll(HAN_PAIRS)].flatMap(([, pair]) => pair ?? []);
  if (pairs.length < 2) return 0;
  const text = fieldsOf(definition).map((field) => field.text).join(" ");
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= 0.5 ? share : 0;
}

/** The functions that every word of the query fits, in any language, best first; all of them for an empty query. */
export function searchFunctions(functions: readonly FunctionDefinition[], query: string): readonly FunctionDefinition[] {
  const words = fold(query).split(/[-\s,，、。？?！!]+/).filter(Boolean);
  const found = functions.flatMap((definition, order) => {
    const scores = words.map((word) => scoreWord(definition, word) || scorePhrase(definition, word));
    return scores.includes(0) ? [] : [{ definition, order, score: scores.reduce((sum, score) => sum + score, 0) }];
  });
  return found.sort((a, b) => b.score - a.score || a.order - b.order).map(({ definition }) => definition);
}
