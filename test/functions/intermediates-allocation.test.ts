import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";
import { workingOf } from "../../src/functions/working/working-of";
import { intermediateValues } from "./intermediate-values";

test.each<[string, RawArgument[], number[], string]>([
  ["ADSTOCK", [[[100, 0, 0]], 0.5], [100, 2, 1, 175], "By hand: 100 + 50 + 25, of 1 ÷ (1 − 0.5), half each period"],
  ["ADSTOCK", [[[10, 10, 10]], 0.5, true, 1], [30, 1.5, 1, 20 / 3 + 10 + 10], "By hand: weights 1 and 0.5; 10, 15 and 15, divided by 1.5"],
  ["ADSTOCK", [[[10, 20]], 0], [30, 1, 30], "Nothing is carried over, so there is no half-life"],
  ["HILL", [10, 5, 1, 100], [2 / 3, 20 / 3, (100 * 5) / 15 ** 2], "PyMC-Marketing, Michaelis–Menten: 66.67 of 100; slope by hand"],
  ["HILL", [5, 5, 1, 100, "marginal"], [0.5, 10, 50], "Half at the half-saturation"],
  [
    "ALLOCATE",
    [100, [[3, 4]], 0.5, null, null, null, "power"],
    [100, 50, 0.5, 0.25],
    "36 and 64: 3 × 6 + 4 × 8, and 3 ÷ (2 × 6) = 4 ÷ (2 × 8)",
  ],
  [
    "ALLOCATE",
    [10, [[100], [1]], [[5], [50]]],
    [10, 1000 / 15, 100 / 15, 500 / 225],
    "All to the first: 100 × 10 ÷ 15, marginal 100 × 5 ÷ 15²",
  ],
  [
    "ALLOCATE",
    [100, [[3], [4]], 0.5, null, null, 36, "power"],
    [72, 28, 42, 42 / 72],
    "Both at the cap of 36: 3 × 6 + 4 × 6, nothing more to buy",
  ],
  ["BUDGET_SPLIT", [500000, [[5, 3, 1]], 1000], [9, 500, 498, 2], "By hand: 277 + 166 + 55 thousand leave two"],
  ["BUDGET_SPLIT", [100.5, [[1], [1]], 1], [2, 100, 100, 0, 0.5], "By hand: 50 each, and half a unit"],
])("%s tells the numbers on the way", (id, args, expected, _source) => {
  const told = intermediateValues(id, args);
  expect(told).toHaveLength(expected.length);
  told.forEach((value, i) => expect(value).toBeCloseTo(expected[i] as number, 9));
});

test.each<[RawArgument[], string, string]>([
  [[10, 5, 1, 100], "en", "100 × 10^1 ÷ (5^1 + 10^1)"],
  [[5, 5, 2, 100, "marginal"], "zh-CN", "100 × 2 × 5^2 × 5^(2 − 1) ÷ (5^2 + 5^2)^2"],
])("a saturation curve is worked with its numbers: %j", (args, lang, values) => {
  const definition = findFunction("HILL");
  if (!definition) throw new Error("There is no HILL");
  const given = definition.params.map((_, i) => args[i] ?? null);
  expect(workingOf(definition, given, invoke(definition, args, lang as "en"), lang as "en").map((step) => step.values)).toEqual([values]);
});
