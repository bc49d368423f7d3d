import { createRequire } from "node:module";

const lean = createRequire(__filename)("../../src/build/bundle/lean-definitions.cjs") as (this: unknown, source: string) => string;
const forThePane = (source: string): string => lean.call({ getOptions: () => ({ texts: true }) }, source);

describe("the script that Excel loads with every workbook", () => {
  test("leaves out the family, texts, examples, sources, keywords and relations of a definition, its plain formula, and the numbers on the way", () => {
    const source =
      'defineFunction({ id: "A", family: "ltv", native: `a/${B}`, text: { en: { summary: "s" } }, examples: [{ args: [1], result: 1 }], sources: ["x"], keywords: ["k"], related: ["B"], intermediates: (x) => [{ name: { en: "n", "zh-CN": "数" }, value: x, unit: "count" }], compute: f });';
    expect(lean(source)).toBe('defineFunction({ id: "A", compute: f });');
  });

  test("keeps of a metric its arithmetic and its rules, not what it is shown as", () => {
    const source =
      'defineMetric({ key: "roi", unit: "ratio", better: "higher", divisor: "positive", operands: { revenue: "money" }, formula: f });';
    expect(lean(source)).toBe('defineMetric({ divisor: "positive", formula: f });');
  });

  test("keeps the labels of arguments, which error sentences name, and leaves out their help", () => {
    expect(lean('x({ en: { label: "margin", help: "As a share." } });')).toBe('x({ en: { label: "margin",  } });');
    expect(lean('x({ label: "margin", help: "As a share.", });')).toBe('x({ label: "margin",  });');
    expect(lean('words(["margin", "As a share."], ["毛利率", "占销售额的比例。"]);')).toBe('words(["margin", ""], ["毛利率", ""]);');
  });

  test("keeps how many choices and columns there are, and leaves out their names", () => {
    expect(lean('option("m", { a: { en: "one", "zh-CN": "一" }, b: { en: "two", "zh-CN": "二" } });')).toBe(
      'option("m", { a: {}, b: {} });',
    );
    expect(lean('const columns = [{ en: "CPM", "zh-CN": "CPM", unit: "money" }];')).toBe("const columns = [{}];");
    expect(lean('const columns = [{ en: "R", "zh-CN": "R" }, { en: "F", "zh-CN": "F" }];')).toBe("const columns = [{}, {}];");
  });

  test("leaves out what stands only on the help pages", () => {
    const source = 'defineFunction({ id: "A", math: { lines: [tex`a`], where: [["a", "x"]] }, picture: { kind: "bars" }, compute: f });';
    expect(lean(source)).toBe('defineFunction({ id: "A", compute: f });');
  });

  test("leaves out how a result is shown", () => {
    const source =
      'defineFunction({ returns: { shape: "scalar", unit: "money", labels: { a: { en: "A", "zh-CN": "甲" } }, unitBy: { param: "m", units: { x: "fraction" } } }, compute: f });';
    expect(lean(source)).toBe('defineFunction({ returns: { shape: "scalar",  }, compute: f });');
  });

  test("leaves code and other pairs as they are", () => {
    const source = 'const limits = [[1, 2]]; sum(["a", "b"]); const kinds = { en: one, "zh-CN": two };';
    expect(lean(source)).toBe(source);
  });
});

test("the pane's copy of the definitions leaves out only what stands on the help pages", () => {
  const source =
    'defineFunction({ id: "A", text: { en: { summary: "s" } }, math: { lines: [tex`a`] }, picture: { kind: "bars" }, examples: [{ args: [1] }] });';
  expect(forThePane(source)).toBe('defineFunction({ id: "A", text: { en: { summary: "s" } }, examples: [{ args: [1] }] });');
});
