import { LANGS } from "../../src/core/lang";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";
import { workingOf } from "../../src/functions/working/working-of";
import { intermediatesByName } from "./intermediates-by-name";

const close = (value: number) => expect.closeTo(value, 9) as number;

describe.each(LANGS)("in %s", (lang) => {
  const steps = (id: string, args: readonly RawArgument[]) => {
    const definition = findFunction(id);
    if (!definition) throw new Error(`There is no ${id}`);
    return workingOf(
      definition,
      definition.params.map((_, i) => args[i] ?? null),
      invoke(definition, args, lang),
      lang,
    ).map(({ values, result }) => [values, result]);
  };

  test("payback shows its logarithms: 300 at 50 a month and 90% staying is ln 0.4 ÷ ln 0.9", () => {
    expect(steps("PAYBACK", [300, 50, 0.9])).toEqual([
      ["90% ÷ (1 + 0%)", 0.9],
      ["ln(1 − 300 × (1 − 0.9) ÷ 50) ÷ ln(0.9)", close(Math.log(0.4) / Math.log(0.9))],
    ]);
  });

  test("payback without loss shows one division", () => {
    expect(steps("PAYBACK", [300, 50])).toEqual([["300 ÷ 50", 6]]);
  });

  test("a hold-out test shows each of its five results: 330 of 10,000 against 300 of 10,000", () => {
    expect(steps("INCREMENTALITY", [330, 10000, 300, 10000, 6000, 250])).toEqual([
      ["330 ÷ 10,000 − 300 ÷ 10,000", close(0.003)],
      ["0.3% ÷ (300 ÷ 10,000)", close(0.1)],
      ["330 − 10,000 × 300 ÷ 10,000", close(30)],
      ["6,000 ÷ 30", close(200)],
      ["30 × 250 ÷ 6,000", close(1.25)],
    ]);
  });
});

test("payback tells what a whole life brings, which the cost must stay below", () => {
  // Geometric series: 50 ÷ (1 − 0.9) = 500; rounding up hides ln 0.4 ÷ ln 0.9.
  expect(intermediatesByName("PAYBACK", [300, 50, 0.9, 0, "integer"])).toEqual({
    "acquisition cost, counted in margins of one period": 6,
    "margins of a whole life": close(500),
    "periods before rounding up": close(Math.log(0.4) / Math.log(0.9)),
  });
});

test("a hold-out test tells what would have come anyway", () => {
  // By hand: 3% of 20,000 people.
  expect(intermediatesByName("INCREMENTALITY", [660, 20000, 300, 10000])).toEqual({
    "conversion rate of the test group": 0.033,
    "conversion rate of the control group": 0.03,
    "conversions the test group would have had anyway": 600,
  });
});

test("attribution by a Markov chain tells the chance to convert and the removal effects its credits are shares of", () => {
  // Published paths (serhiipuzyrov.com): four of five people convert; removal effects 0.75 and 0.5.
  const args = [[["google"], ["mailing"], ["google > mailing"]], [[2], [1], [1]], "markov", [[1], [0], [0]]];
  expect(intermediatesByName("ATTRIBUTION", args)).toEqual({
    paths: 3,
    "channels on them": 2,
    "conversions of all paths": 4,
    "touches before a conversion, on average": 5 / 4,
    "chance to convert, over all paths": 0.8,
    "sum of the removal effects": close(1.25),
  });
});

test("attribution by a rule tells nothing of a chain", () => {
  expect(intermediatesByName("ATTRIBUTION", [[["a > b > c"]], 9])).toEqual({
    paths: 1,
    "channels on them": 3,
    "conversions of all paths": 9,
    "touches before a conversion, on average": 3,
  });
});

test("a funnel tells its weakest step", () => {
  // By hand: 42%, 30%, 25%; 10,000 − 315 are lost.
  expect(intermediatesByName("FUNNEL", [[[10000], [4200], [1260], [315]]])).toEqual({
    "people who entered": 10000,
    "people at the last step": 315,
    "lost on the way": 9685,
    "conversion from first to last step": close(0.0315),
    "lowest step rate": 0.25,
    "step with that rate, counted from 1": 4,
  });
});

test("a funnel nobody entered has no rates to tell", () => {
  expect(Object.keys(intermediatesByName("FUNNEL", [[[0, 5]]]))).toEqual([
    "people who entered",
    "people at the last step",
    "lost on the way",
  ]);
});

test("a funnel planned backwards tells what rounding adds", () => {
  // By hand: 100 ÷ (0.3 × 0.07) = 4,761.9, and 4,764 with every stage rounded up.
  expect(intermediatesByName("FUNNEL_REQUIRED", [100, [[0.3, 0.07]]])).toEqual({
    "rate from the first to the last step": close(0.021),
    "people at the top for each one at the end": close(1 / 0.021),
    "people at the top before rounding": close(100 / 0.021),
    "more at the top because of rounding": close(4764 - 100 / 0.021),
  });
});

test("time on page tells how many views were not measured", () => {
  // Counted by hand: two zeros among five; 180 ÷ 3 is the mean without them.
  expect(intermediatesByName("DWELL", [[[0], [30], [90], [""], [60], [0]]])).toEqual({
    "page views read": 5,
    "of them with a time above 0": 3,
    "time of all page views": 180,
    "longest page view": 90,
  });
});
