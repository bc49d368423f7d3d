import { functionsMetadata } from "../../src/build/functions-metadata/functions-metadata";
import { FUNCTIONS } from "../../src/functions/registry";

const en = functionsMetadata("en", "https://example.test");
const zh = functionsMetadata("zh-CN", "https://example.test");

describe("the functions metadata", () => {
  test("holds every registered function under the same id and name in every language", () => {
    for (const metadata of [en, zh]) {
      expect(metadata.functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
      expect(metadata.functions.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ id }) => id));
    }
  });

  test("lets error values reach the functions", () => {
    expect(en.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of en.functions) for (const parameter of parameters) expect(parameter.type).toBe("any");
  });

  test("gives each function a help page of its own language", () => {
    for (const { id, helpUrl } of zh.functions) expect(helpUrl).toBe(`https://example.test/help/zh-CN/${id}.html`);
  });

  test("differs between languages in descriptions and argument names only", () => {
    const bare = (metadata: typeof en) =>
      metadata.functions.map(({ description: _d, helpUrl: _h, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ name: _n, description: _p, ...parameter }) => parameter),
      }));
    expect(bare(zh)).toEqual(bare(en));
    expect(zh.functions.map(({ description }) => description)).not.toEqual(en.functions.map(({ description }) => description));
  });

  test("has no two arguments of one function with the same name", () => {
    for (const { parameters } of [...en.functions, ...zh.functions])
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });
});
