import { LANGS } from "../../src/core/lang";
import { FUNCTIONS, findFunction } from "../../src/functions/registry";

/** Excel's own rules for custom function names. */
const NAME = /^[A-Z][A-Z0-9_.]{2,127}$/;
const CELL_REFERENCE = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/;
const HAN = /[\u4e00-\u9fff]/;

describe("the catalogue", () => {
  test("has no two functions of the same id", () => {
    expect(new Set(FUNCTIONS.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
  });

  test("finds a function by id with or without the namespace, in any case", () => {
    for (const definition of FUNCTIONS) {
      expect(findFunction(definition.id)).toBe(definition);
      expect(findFunction(`ops.${definition.id.toLowerCase()}`)).toBe(definition);
    }
    expect(findFunction("OPS.NO_SUCH_FUNCTION")).toBeUndefined();
  });
});

describe.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))("OPS.%s", (_id, definition) => {
  test("has a name Excel accepts and that is no cell reference", () => {
    expect(definition.id).toMatch(NAME);
    expect(definition.id).not.toMatch(CELL_REFERENCE);
  });

  test.each(LANGS)("is described in %s: what it answers, formula, traps, every argument", (lang) => {
    const text = definition.text[lang];
    const lines = [
      text.summary,
      text.use,
      ...text.formula,
      ...text.traps,
      ...definition.params.flatMap((param) => [param.text[lang].label, param.text[lang].help]),
    ];
    for (const line of lines) expect(line.trim()).toBe(line);
    expect(lines.every((line) => line.length > 0)).toBe(true);
    expect(text.formula.length).toBeGreaterThan(0);
    expect(text.traps.length).toBeGreaterThan(0);
    // 255 characters is the limit of an XLL function description, the safest that is known.
    expect(text.summary.length).toBeLessThanOrEqual(255);
    for (const param of definition.params) expect(param.text[lang].help.length).toBeLessThanOrEqual(255);
    expect(HAN.test(text.summary)).toBe(lang === "zh-CN");
  });

  test("names every choice in each language", () => {
    for (const choice of definition.params.flatMap((param) => param.choices ?? [])) {
      for (const lang of LANGS) expect(choice.label[lang]).not.toBe("");
    }
  });

  test("has its optional arguments last", () => {
    const optional = definition.params.map((param) => param.optional);
    expect(optional.indexOf(true) === -1 || !optional.slice(optional.indexOf(true)).includes(false)).toBe(true);
  });

  test("shows at least two examples, one of them told as a situation, each with its source", () => {
    expect(definition.examples.length).toBeGreaterThanOrEqual(2);
    expect(definition.examples.some((example) => example.story !== undefined)).toBe(true);
    for (const example of definition.examples) expect(example.source.length).toBeGreaterThan(0);
  });

  test("is related only to functions that exist", () => {
    for (const id of definition.related) expect(findFunction(id)).toBeDefined();
  });
});
