import fc from "fast-check";
import { LANGS } from "../../src/core/lang";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS, findFunction } from "../../src/functions/registry";

const HAN = /[\u4e00-\u9fff]/;

const labelled = (id: string) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return { definition, keys: Object.keys(definition.returns.labels ?? {}) };
};

/** The texts that a call gives, without errors. */
function textsOf(id: string, args: readonly RawArgument[]): string[] {
  const result = invoke(labelled(id).definition, args, "zh-CN");
  return (Array.isArray(result) ? result.flat() : [result]).filter((cell) => typeof cell === "string");
}

test("keys that a cell can hold are named in each language, in Chinese with Chinese words", () => {
  const named = FUNCTIONS.filter(({ returns }) => returns.labels !== undefined);
  expect(named.map(({ id }) => id)).toEqual(expect.arrayContaining(["RFM_SEGMENT", "LIFECYCLE", "KANO", "BUDGET_VARIANCE"]));
  for (const words of named.flatMap(({ returns }) => Object.values(returns.labels ?? {}))) {
    for (const lang of LANGS) expect(words[lang]).not.toBe("");
    expect(words["zh-CN"]).toMatch(HAN);
  }
});

test("OPS.RFM_SEGMENT gives every segment it names, and no other, whatever the language", () => {
  const scores = [1, 2, 3, 4, 5];
  const given = scores.flatMap((r) => scores.flatMap((f) => scores.flatMap((m) => textsOf("RFM_SEGMENT", [r, f, m]))));
  expect(new Set(given)).toEqual(new Set(labelled("RFM_SEGMENT").keys));
});

test("OPS.LIFECYCLE gives only stages it names, and each of them", () => {
  const days = fc.integer({ min: 0, max: 400 });
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), days, days, (orders, last, span) => {
      for (const key of textsOf("LIFECYCLE", [orders, last + span, last])) seen.add(key);
    }),
    { numRuns: 2000 },
  );
  expect(seen).toEqual(new Set(labelled("LIFECYCLE").keys));
});

test("OPS.KANO gives each class where it is the most frequent, OPS.BUDGET_VARIANCE each verdict", () => {
  const classes = ["A", "O", "M", "I", "R", "Q"];
  expect(
    classes.map((_, i) =>
      textsOf(
        "KANO",
        classes.map((_, j) => (i === j ? 2 : 1)),
      ),
    ),
  ).toEqual(classes.map((key) => [key]));
  expect(new Set(classes)).toEqual(new Set(labelled("KANO").keys));
  expect([...textsOf("BUDGET_VARIANCE", [1, 2]), ...textsOf("BUDGET_VARIANCE", [2, 1])]).toEqual(["U", "F"]);
  expect(labelled("BUDGET_VARIANCE").keys).toEqual(["F", "U"]);
});
