import { LANGS } from "../../src/core/lang";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS, findFunction } from "../../src/functions/registry";
import { workingOf } from "../../src/functions/working/working-of";

const working = (id: string, args: readonly RawArgument[], lang: "en" | "zh-CN" = "en") => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`No function ${id}`);
  return workingOf(
    definition,
    definition.params.map((_, i) => args[i] ?? null),
    invoke(definition, args, lang),
    lang,
  );
};

test("the formula is shown with the values put in: 1 ÷ [(1 − 20%) × (40% − 5% − 10%)] = 5", () => {
  expect(working("BREAKEVEN_ROI", [0.4, 0.2, 0.05, 0.1], "zh-CN")).toEqual([
    {
      words: "保本 ROI = 1 ÷ [(1 − 退款率) × (毛利率 − 费率 − 目标利润率)]",
      values: "1 ÷ [(1 − 20%) × (40% − 5% − 10%)]",
      result: expect.closeTo(5, 12) as number,
      unit: "ratio",
    },
  ]);
});

test("defaults stand where arguments were left out", () => {
  expect(working("BREAKEVEN_ROI", [0.4])[0]?.values).toBe("1 ÷ [(1 − 0%) × (40% − 0% − 0%)]");
});

test("of lines for several options the chosen one is worked: +15% on 4% is 4.6% or 19%", () => {
  expect(working("GOAL", [0.04, 0.15])).toMatchObject([{ result: expect.closeTo(0.046, 12) as number }]);
  expect(working("GOAL", [0.04, 0.15, "points"])).toMatchObject([{ result: expect.closeTo(0.19, 12) as number }]);
});

test("a row of results has a step for each, and a step may use an earlier one", () => {
  // 40 of 100 after 10 of 30 days: expected 100 × 10 ÷ 30.
  const steps = working("PACING", [40, 100, 10, 30]);
  expect(steps[0]).toMatchObject({ values: "10 ÷ 30" });
  expect(steps.map(({ result }) => result)).toEqual(
    expect.arrayContaining([expect.closeTo(100 / 3, 12), expect.closeTo(1.2, 12), expect.closeTo(120, 12)]),
  );
});

test("symbols stand for arguments, side by side they are multiplied: 200 × 1.1 ÷ (1.1 − 0.8) = 733.33", () => {
  expect(working("LTV", [200, 0.8, 0.1])).toMatchObject([
    { values: "200 × (1 + 10%) ÷ (1 + 10% − 80%)", result: expect.closeTo(220 / 0.3, 9) as number },
  ]);
});

test("a negative value is put in brackets after a sign", () => {
  expect(working("PRICE_BREAKEVEN", [0.3, -0.1])[0]?.values).toBe("−(−10%) ÷ (30% + (−10%))");
});

test("formulas beyond arithmetic, ranges of results and errors have no working", () => {
  expect(working("AB_POWER", [0.1, 0.12, 1000])).toEqual([]);
  expect(working("ROAS", [[[1], [2]], 2])).toEqual([]);
  expect(working("ROAS", [1, 0])).toEqual([]);
});

test.each(LANGS)("in %s no step contradicts its function, on any example of the catalogue", (lang) => {
  let shown = 0;
  for (const definition of FUNCTIONS) {
    for (const { args } of definition.examples) {
      const result = invoke(definition, args, lang);
      const steps = workingOf(
        definition,
        definition.params.map((_, i) => args[i] ?? null),
        result,
        lang,
      );
      if (steps.length === 0) continue;
      shown += 1;
      const cells = (Array.isArray(result) ? result.flat() : [result]).filter((cell) => typeof cell === "number");
      const last = steps.at(-1)?.result ?? NaN;
      expect({ id: definition.id, proved: cells.some((cell) => Math.abs(cell - last) <= 1e-9 * Math.max(1, Math.abs(cell))) }).toEqual({
        id: definition.id,
        proved: true,
      });
    }
  }
  expect(shown).toBeGreaterThan(30);
});
