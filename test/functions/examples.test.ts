import type { Lang } from "../../src/core/lang";
import { inReadersWords } from "../../src/functions/in-readers-words";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS } from "../../src/functions/registry";
import { sameResult } from "./compare";

describe.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))("OPS.%s", (_id, definition) => {
  test.each(definition.examples.map((example) => [JSON.stringify(example.args).slice(0, 80), example.source, example] as const))(
    "gives the result of its example %s (%s)",
    (_args, _source, example) => {
      const actual = invoke(definition, example.args, "en");
      if (!sameResult(actual, example.result, example.digits ?? 12)) expect(actual).toEqual(example.result);
    },
  );
});

describe("in the reader's words", () => {
  test("no example shows a reader of English a Chinese name", () => {
    const chinese = FUNCTIONS.map((definition) => inReadersWords(definition, "en")).flatMap(({ id, examples }) =>
      examples.filter(({ args, result }) => /\p{Script=Han}/u.test(JSON.stringify([args, result]))).map(() => id),
    );
    expect(chinese).toEqual([]);
  });

  const renamed = FUNCTIONS.flatMap((definition) =>
    Object.keys(definition.localNames ?? {}).map((lang) => [definition.id, lang as Lang, definition] as const),
  );

  test.each(renamed)("%s says the same in %s", (_, lang, definition) => {
    const told = inReadersWords(definition, lang).examples;
    expect(told).not.toEqual(definition.examples);
    for (const { args, result, digits = 12 } of told) expect(sameResult(invoke(definition, args, lang), result, digits)).toBe(true);
  });
});
