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
