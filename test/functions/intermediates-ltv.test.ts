import { LANGS } from "../../src/core/lang";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { DONORS } from "../../src/functions/ltv/bgbb-params";
import { CDNOW } from "../../src/functions/ltv/btyd-params";
import { findFunction } from "../../src/functions/registry";
import { workingOf } from "../../src/functions/working/working-of";
import { intermediatesByName } from "./intermediates-by-name";

const close = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

const definitionOf = (id: string) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`There is no ${id}`);
  return definition;
};

/** A function's result and what it tells, by its English names. */
const worked = (id: string, args: readonly RawArgument[]) => ({
  result: invoke(definitionOf(id), args, "en") as number,
  told: intermediatesByName(id, args),
});

const at = (told: Readonly<Record<string, number>>, name: string): number => {
  const value = told[name];
  if (value === undefined) throw new Error(`"${name}" is not told`);
  return value;
};

test("the value along a curve tells what discounting takes off", () => {
  // Added up by hand: 50 (1 + .6 + .45 + .4) = 122.5; discounted 119.884509.
  expect(intermediatesByName("LTV_CURVE", [[[1], [0.6], [0.45], [0.4]], 50, 0.02])).toEqual({
    "periods of the curve": 4,
    "periods a customer stays within the curve, on average": close(2.45),
    "margin without discounting": close(122.5),
    "taken off by discounting": close(122.5 - 119.884509, 6),
    "margin of the first period, without discounting": 50,
  });
});

test("a fitted cohort is told beside what was observed", () => {
  // Fader and Hardie (2007), High End: α .668 and β 3.806 leave .4889 after seven renewals (pymc-marketing), and .668 ÷
  // 4.474 leave at the first.
  expect(intermediatesByName("SBG_FIT", [[[1000], [869], [743], [653], [593], [551], [517], [491]]])).toEqual({
    "renewals observed": 7,
    "customers at the start": 1000,
    "customers left at the end": 491,
    "share left at the end, observed": 0.491,
    "share left at the end, by the model": close(0.4889, 4),
    "chance to leave at the first renewal, by the model": close(0.668 / 4.474, 4),
  });
});

test("the beta-discrete-Weibull is told with its third parameter", () => {
  // retenmod: 869, 743, 653 and 593 of 1,000 are fitted closely by α .25934, β 1.72256; at t = 1 the power c does not matter.
  const told = intermediatesByName("BDW_FIT", [[[1000], [869], [743], [653], [593]]]);
  expect(told["share left at the end, by the model"]).toBeCloseTo(0.593, 2);
  expect(told["chance to leave at the first renewal, by the model"]).toBeCloseTo(0.25933745 / (0.25933745 + 1.72255566), 4);
});

test("survival is the share before times the renewal rate", () => {
  // Identity: with α = β = 1, S(t) = 1 ÷ (t + 1).
  expect(intermediatesByName("SBG_SURVIVAL", [1, 1, 9])).toEqual({
    "chance to leave at the first renewal": 0.5,
    "share still there one renewal earlier": close(1 / 9),
    "renewal rate of this renewal": close(0.9),
    "share that has left by then": close(0.9),
  });
  expect(Object.keys(intermediatesByName("SBG_SURVIVAL", [1, 1, 0]))).toEqual([
    "chance to leave at the first renewal",
    "share that has left by then",
  ]);
});

test("a renewal rate is what is left after a renewal of what was there before", () => {
  const { result, told } = worked("SBG_RETENTION", [0.668, 3.806, 8]);
  expect(at(told, "share still there after it") / at(told, "share still there before this renewal")).toBeCloseTo(result, 12);
  // pymc-marketing: S(7) .488944620893726 and S(1) .850692892266428.
  expect(told).toMatchObject({
    "share still there before this renewal": close(0.488944620893726, 12),
    "renewal rate of the first renewal": close(0.850692892266428, 12),
  });
});

test.each(LANGS)("in %s a renewal rate shows its division", (lang) => {
  const args = [0.668, 3.806, 8];
  const definition = definitionOf("SBG_RETENTION");
  // Identity: 10.806 ÷ 11.474.
  expect(workingOf(definition, args, invoke(definition, args, lang), lang).map(({ values }) => values)).toEqual([
    "(3.806 + 8 − 1) ÷ (0.668 + 3.806 + 8 − 1)",
  ]);
});

test("a residual lifetime is told beside that of a constant renewal rate", () => {
  // By hand with α 2, β 3 after one renewal: S(1) = 3/5, next rate 4/6, constant (2/3) ÷ (1/3), undiscounted (3 + 1) ÷ (2 − 1).
  expect(intermediatesByName("SBG_DERL", [2, 3, 0, 1])).toEqual({
    "share of the cohort still there": close(0.6),
    "renewal rate of the next renewal": close(2 / 3),
    "periods if every renewal had that rate": close(2),
    "periods without discounting": 4,
  });
  // With α ≤ 1 the sum without discounting diverges.
  expect(intermediatesByName("SBG_DERL", [0.668, 3.806, 0.1, 7])).not.toHaveProperty("periods without discounting");
});

const SHOP_LOG = [
  [["Li"], ["Wang"], ["Li"], ["Li"], ["Li"]],
  [[46082], [46084], [46089.4], [46089.8], [46096]],
] as const;

test("a summary of purchases tells customers, repeaters and the mean of their repeats", () => {
  // Counted by hand: of five orders two were on one day; Li's repeats of 50 and 70; 2 and 12/7 weeks.
  expect(intermediatesByName("BTYD_SUMMARY", [...SHOP_LOG, [[100], [80], [30], [20], [70]]])).toEqual({
    "purchases read": 5,
    "customers with a purchase by then": 2,
    "of them bought again on a later day": 1,
    "repeat purchases of all customers": 2,
    "time observed per customer": close(13 / 7),
    "mean value of a repeat purchase": 60,
  });
  expect(intermediatesByName("BTYD_SUMMARY", SHOP_LOG)).not.toHaveProperty("mean value of a repeat purchase");
});

test("a fit of purchase histories tells what it was fitted to", () => {
  // Counted by hand in the twenty histories of the example.
  expect(intermediatesByName("BTYD_FIT", definitionOf("BTYD_FIT").examples[0]?.args ?? [])).toEqual({
    customers: 20,
    "of them bought again": 15,
    "repeat purchases of all customers": 37,
    "time observed per customer": close(808 / 20),
    "repeat purchases per customer and period": close(37 / 808),
  });
});

test.each(["bgnbd", "mbgnbd", "pnbd"] as const)("%s: expected purchases are those if nobody left, less what leaving costs", (model) => {
  const { result, told } = worked("BTYD_EXPECTED", [CDNOW[model], 52, model]);
  expect(at(told, "purchases if nobody left") - at(told, "lost to customers who leave")).toBeCloseTo(result, 12);
  expect(at(told, "purchases per period of a new customer, on average") * 52).toBeCloseTo(at(told, "purchases if nobody left"), 12);
});

test("what leaves is a chance in one kind of model and a rate in the other", () => {
  expect(intermediatesByName("BTYD_EXPECTED", [CDNOW.bgnbd, 52])["chance to leave after a purchase, on average"]).toBeCloseTo(
    0.793 / 3.219,
    12,
  );
  expect(intermediatesByName("BTYD_EXPECTED", [CDNOW.pnbd, 52, "pnbd"])["rate of leaving per period, on average"]).toBeCloseTo(
    0.606 / 11.669,
    12,
  );
});

test.each(["bgnbd", "mbgnbd", "pnbd"] as const)("%s: a prediction is the probability of being there times the purchases if so", (model) => {
  const { result, told } = worked("BTYD_PREDICT", [CDNOW[model], 2, 30.43, 38.86, 39, model]);
  expect(at(told, "probability of still being a customer") * at(told, "expected purchases if still a customer")).toBeCloseTo(result, 12);
});

test("a prediction tells the published probability of being there", () => {
  // BTYD package manual, customer 1516: .9688523.
  const told = intermediatesByName("BTYD_PREDICT", [[[0.2425967, 4.413659, 0.7929869, 2.426164]], 26, 30.857142857, 31, 52]);
  expect(told["probability of still being a customer"]).toBeCloseTo(0.9688523, 7);
  expect(told["purchases per period of this customer while active"]).toBeCloseTo(26.2425967 / 35.413659, 12);
});

test("a probability of being there is told with the silence it comes from", () => {
  // By hand: two repeats in 30.43 weeks, then 8.43 weeks of silence.
  const { result, told } = worked("BTYD_PALIVE", [CDNOW.bgnbd, 2, 30.43, 38.86]);
  expect(told).toMatchObject({
    "time since the last purchase": close(8.43),
    "time between purchases before that": close(15.215),
    "this silence, counted in such gaps": close(8.43 / 15.215),
  });
  expect(1 / (1 + at(told, "odds of having left, to one"))).toBeCloseTo(result, 12);
  expect(intermediatesByName("BTYD_PALIVE", [CDNOW.bgnbd, 0, 0, 38.86])).not.toHaveProperty("time between purchases before that");
});

test("a fit of spend tells whether those who buy more often spend more", () => {
  // Sums by hand; standard deviation and correlation by Python's statistics module.
  expect(intermediatesByName("GG_FIT", definitionOf("GG_FIT").examples[0]?.args ?? [])).toEqual({
    "customers with a repeat purchase": 10,
    "their repeat purchases": 29,
    "mean value of a repeat purchase": close(3209 / 29),
    "mean of the customers' means": close(110.6),
    "standard deviation of the customers' means": close(86.43456099, 6),
    "correlation of repeats and mean spend, near 0 if the model holds": close(0.001015776, 8),
  });
});

test("expected spend is the mean of the customer's own and everybody's, by the weights told", () => {
  const { result, told } = worked("GG_SPEND", [CDNOW.spend, 2, 22.35]);
  const [own, all] = [at(told, "weight of the customer's own purchases (p x)"), at(told, "weight of all customers' mean (q − 1)")];
  expect([own, all]).toEqual([12.5, close(2.74)]);
  expect(
    (own * at(told, "mean spend of this customer's repeats") + all * at(told, "mean spend of all customers")) / (own + all),
  ).toBeCloseTo(result, 10);
  expect(told["share of the own purchases in the weights"]).toBeCloseTo(12.5 / 15.24, 12);
});

test("customer value is the discounted purchases times the margin of one", () => {
  const { result, told } = worked("BTYD_CLV", [CDNOW.bgnbd, CDNOW.spend, 2, 30.43, 38.86, 22.35, 52, 0.0027, 0.3]);
  expect(at(told, "these purchases, discounted") * at(told, "margin per purchase")).toBeCloseTo(result, 10);
  expect(told["margin per purchase"]).toBeCloseTo(0.3 * 24.6637139, 7);
  // Fader, Hardie and Lee's spreadsheet has 1.226 for 39 weeks; without a discount nothing is taken off.
  const undiscounted = intermediatesByName("BTYD_CLV", [CDNOW.bgnbd, CDNOW.spend, 2, 30.43, 38.86, 22.35, 39, 0, 0.3]);
  expect(undiscounted["expected purchases within the horizon"]).toBeCloseTo(1.226, 3);
  expect(undiscounted["these purchases, discounted"]).toBeCloseTo(at(undiscounted, "expected purchases within the horizon"), 10);
});

test("a fit of fixed opportunities tells the gifts it was fitted to", () => {
  // Fader, Hardie and Shang (2010): 11,104 donors, of whom 3,464 gave no more, made 24,615 repeat gifts in six years;
  // 1,203 + 728 + 512 + 357 + 234 + 129 in the last.
  expect(intermediatesByName("BGBB_FIT", [DONORS.x, DONORS.tx, DONORS.n, DONORS.donors])).toEqual({
    customers: 11104,
    "of them bought at least once": 7640,
    "of them bought at their last opportunity": 3163,
    "purchases of all customers": 24615,
    "opportunities of all customers": 66624,
    "purchases per opportunity": close(24615 / 66624),
  });
});

test("a prediction for fixed opportunities is the chance to buy times the opportunities still there for it", () => {
  // Identity: ½ (1/2 + 1/3) with all parameters 1.
  expect(intermediatesByName("BGBB_PREDICT", [[[1, 1, 1, 1]], 0, 0, 0, 2])).toEqual({
    "probability of being active today": 1,
    "chance to buy at an opportunity while active": 0.5,
    "opportunities ahead at which the customer is still active": close(5 / 6),
  });
  const { result, told } = worked("BGBB_PREDICT", [[[1.2035, 0.7497, 0.6567, 2.7834]], 2, 4, 6, 1, "palive"]);
  expect(at(told, "probability of being active today") * at(told, "chance to stay until then, if active today")).toBeCloseTo(result, 12);
});
