import { number, numberOr } from "../params/number";
import { numberOption } from "../params/number-option";
import { words } from "../params/words";

const count = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  number(name, { unit: "count", min: 0, text: words(en, zh) });

/** Conversions and people of the two versions of a test: arguments that several functions share. */
export const convA = count(
  "conv_a",
  ["conversions A", "People who converted with version A, the one you have; at most the people of A."],
  ["A 组转化数", "原方案 A 组里转化的人数，不超过 A 组人数。"],
);
export const sizeA = count(
  "n_a",
  ["people A", "People who saw version A. Zero or blank is an empty group."],
  ["A 组人数", "看到原方案 A 的人数，为零或留空表示没有人。"],
);
export const convB = count(
  "conv_b",
  ["conversions B", "People who converted with version B, the new one; at most the people of B."],
  ["B 组转化数", "新方案 B 组里转化的人数，不超过 B 组人数。"],
);
export const sizeB = count(
  "n_b",
  ["people B", "People who saw version B. Zero or blank is an empty group."],
  ["B 组人数", "看到新方案 B 的人数，为零或留空表示没有人。"],
);

export const confidenceParam = numberOr("confidence", 0.95, {
  unit: "fraction",
  above: 0,
  below: 1,
  text: words(
    ["confidence", "How sure the interval is to hold the true value, between 0 and 100%, e.g. 95%. 95% if left out."],
    ["置信度", "区间包含真实值的把握，0 到 100% 之间，如 95%。不填按 95%。"],
  ),
});

export const alphaParam = numberOr("alpha", 0.05, {
  unit: "probability",
  above: 0,
  below: 1,
  text: words(
    ["alpha", "Chance of a false alarm you accept, between 0 and 100%, e.g. 5%. 5% if left out."],
    ["显著性水平 α", "能接受的误报概率，0 到 100% 之间，如 5%。不填按 5%。"],
  ),
});

export const tailsParam = numberOption(
  "tails",
  [
    [2, { en: "two-sided: do the versions differ", "zh-CN": "双尾：两组有没有差别" }],
    [1, { en: "one-sided: is B better", "zh-CN": "单尾：B 是不是更好" }],
  ],
  words(
    ["tails", "2 asks whether the versions differ, 1 whether B is better. 2 if left out."],
    ["单双尾", "填 2 看两组有没有差别，填 1 只看 B 是不是更好。不填按 2。"],
  ),
);
