import { LANGS, type Lang } from "../../src/core/lang";
import type { FunctionDefinition } from "../../src/functions/define";
import { FUNCTIONS } from "../../src/functions/registry";

const textsOf = ({ text, params, examples }: FunctionDefinition, lang: Lang): readonly string[] => {
  const { summary, use, formula, traps } = text[lang];
  return [
    summary,
    use,
    ...formula,
    ...traps,
    ...params.map((param) => param.text[lang].help),
    ...examples.flatMap(({ story }) => story?.[lang] ?? []),
  ];
};

/** The arguments that a text calls by the identifiers of the code where their fields have another label. */
const identifiers = (definition: FunctionDefinition, lang: Lang) =>
  definition.params
    // In English a label and an identifier of one word are often the same word.
    .filter(({ name, text }) => !text[lang].label.includes(name) && (lang === "zh-CN" || name.includes("_")))
    .flatMap(({ name }) =>
      textsOf(definition, lang)
        .filter((line) => new RegExp(`(?<![A-Za-z_.])${name}(?![A-Za-z_(])`).test(line))
        .map((line) => `${definition.id} ${name}: ${line}`),
    );

test.each(LANGS)("in %s, notes name the fields of a function by the labels they have", (lang) => {
  expect(FUNCTIONS.flatMap((definition) => identifiers(definition, lang))).toEqual([]);
});
