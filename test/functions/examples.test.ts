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

describe("in English words", () => {
  const told = FUNCTIONS.map((definition) => inReadersWords(definition, "en"));

  test("no example shows a reader of English a Chinese name", () => {
    const chinese = told.flatMap(({ id, examples }) =>
      examples.filter(({ args, result }) => /\p{Script=Han}/u.test(JSON.stringify([args, result]))).map(() => id),
    );
    expect(chinese).toEqual([]);
  });

  test.each(told.filter(({ localNames }) => localNames !== undefined).map((definition) => [definition.id, definition] as const))(
    "%s says the same",
    (_, definition) => {
      for (const { args, result, digits = 12 } of definition.examples)
        expect(sameResult(invoke(definition, args, "en"), result, digits)).toBe(true);
    },
  );
});
