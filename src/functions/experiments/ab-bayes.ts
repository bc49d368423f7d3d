import { abBayes } from "../../core/experiments/ab-bayes";
import { betaMean } from "../../core/experiments/beta-mean";
import { defineFunction } from "../define";
import { tex } from "../math";
import { numberOr } from "../params/number";
import { words } from "../params/words";
import { convA, convB, sizeA, sizeB } from "./test-params";

const prior = (name: string, en: readonly [string, string], zh: readonly [string, string]) =>
  numberOr(name, 1, { unit: "number", above: 0, text: words(en, zh) });

export const AB_BAYES = defineFunction({
  id: "AB_BAYES",
  family: "experiments",
  params: [
    convA,
    sizeA,
    convB,
    sizeB,
    prior(
      "prior_a",
      ["prior α", "Conversions you assume to have seen before the test, above 0. 1 if left out: no opinion."],
      ["先验 α", "测试之前假定已有的转化数，大于 0。不填按 1，即没有倾向。"],
    ),
    prior(
      "prior_b",
      ["prior β", "Non-conversions you assume to have seen before, above 0. 1 if left out."],
      ["先验 β", "测试之前假定已有的未转化数，大于 0。不填按 1。"],
    ),
  ],
  returns: {
    shape: "row",
    unit: "probability",
    columns: [
      { en: "P(B better)", "zh-CN": "B 更好的概率" },
      { en: "Expected loss of B", "zh-CN": "选 B 的预期损失", unit: "fraction" },
    ],
  },
  text: {
    en: {
      summary: "The probability that B beats A, and what choosing B costs on average (nothing where B is better). Spills two numbers.",
      use: "Use it to decide rather than to prove: ship B when the expected loss is below what you would not notice, e.g. 0.05 points.",
      formula: [
        "rate ~ Beta(conversions + prior α, rest + prior β) for each version",
        "P(B better) = P(p_B > p_A); expected loss = E[max(p_A − p_B, 0)], in conversion rate",
      ],
      traps: [
        "95% here is no p-value of 5%: without an opinion beforehand equal versions give 50%.",
        "Peeking is less harmful than with a p-value, but not harmless: decide on the loss, and fix it first.",
        "The prior is the same for both. Give a strong one (e.g. 40 and 960) only if you would bet on it.",
        "Nobody in both groups gives 50%. More conversions than people give #NUM!, as do counts too large to integrate (above about 100 million).",
      ],
    },
    "zh-CN": {
      summary: "贝叶斯 A/B：B 比 A 好的概率，以及选 B 平均会损失多少转化率（B 更好时记 0），返回两个数。",
      use: "用来做决定，而不是做证明：预期损失小到可以不计（如 0.05 个百分点），就上 B。",
      formula: [
        "每组转化率 ~ Beta(转化数 + 先验 α，未转化数 + 先验 β)",
        "B 更好的概率 = P(p_B > p_A)；预期损失 = E[max(p_A − p_B, 0)]，单位为转化率",
      ],
      traps: [
        "这里的 95% 不等于 p 值 5%：两组一样好时，概率是 50%。",
        "中途查看的危害比看 p 值小，但不是没有：事先定好可接受的损失，到了再停。",
        "两组共用一个先验。除非真敢下注，不要填很强的先验（如 40 和 960）。",
        "两组都没人时概率为 50%；转化数大于人数，或人数过大（约一亿以上），返回 #NUM!。",
      ],
    },
  },
  picture: {
    kind: "curve",
    along: { argument: "conv_b", from: 10, to: 40, step: 1 },
    title: { en: "The probability that B is better, by what B has brought.", "zh-CN": "B 组转化数不同时，B 更好的概率。" },
  },
  math: {
    lines: [
      tex`p_A \sim \mathrm{Beta}(x_A + a,\ n_A - x_A + b), \qquad p_B \sim \mathrm{Beta}(x_B + a,\ n_B - x_B + b)`,
      tex`P(p_B > p_A) = \int_0^1 f_B(t)\, F_A(t)\, dt`,
      tex`E[\max(p_A - p_B,\, 0)] = \int_0^1 F_B(t)\,\bigl(1 - F_A(t)\bigr)\, dt`,
    ],
    where: [
      ["P(p_B > p_A)", "probability that B is better", "B 更好的概率"],
      [tex`E[\max(p_A - p_B,\, 0)]`, "expected loss of choosing B", "选 B 的预期损失"],
      ["x_A", "conv_a"],
      ["n_A", "n_a"],
      ["x_B", "conv_b"],
      ["n_B", "n_b"],
      ["a", "prior_a"],
      ["b", "prior_b"],
      ["p_A", "conversion rate of A, not known; likewise p_B", "A 组的真实转化率（未知），p_B 同理"],
      ["F_A(t)", "probability that the rate of A is at most t; likewise F_B", "A 组转化率不超过 t 的概率，F_B 同理"],
      ["f_B(t)", "density of the rate of B at t", "B 组转化率在 t 处的概率密度"],
      ["t", "any rate", "任意转化率"],
    ],
  },
  examples: [
    {
      args: [20, 500, 30, 500],
      result: [[0.925005194, 0.000470518748]],
      digits: 9,
      source: "Recomputed with E. Miller's and C. Stucchio's closed sums",
      story: {
        en: "Two messages went to 500 members each and brought 20 and 30 orders. B is better with a probability of 92.5%, and choosing it costs 0.05 points on average: send B to the rest.",
        "zh-CN": "私域两版文案各发 500 人，成交 20 单和 30 单。B 更好的概率 92.5%，选它的预期损失只有 0.05 个百分点，剩下的人就发 B。",
      },
    },
    { args: [0, 0, 0, 0], result: [[0.5, 1 / 6]], digits: 9, source: "Identity: for two uniform rates P = 1/2 and E[max(x − y, 0)] = 1/6" },
    {
      args: [0, 0, 1, 1],
      result: [[2 / 3, 1 / 12]],
      digits: 9,
      source: "Identity: Beta(1, 1) against Beta(2, 1): ∫ 2x·x dx, and ∫ t²(1 − t) dt",
    },
    { args: [6, 5, 1, 5], result: { error: "#NUM!" }, source: "More conversions than people" },
    { args: [1, 5, 1, 5, 0], result: { error: "#NUM!" }, source: "A prior is above 0" },
  ],
  sources: ["E. Miller, Formulas for Bayesian A/B testing", "C. Stucchio (2015), Bayesian A/B testing at VWO"],
  keywords: [
    "贝叶斯",
    "胜率",
    "预期损失",
    "哪版好",
    "选哪个方案",
    "bayesian",
    "probability to be best",
    "chance to win",
    "which version should I ship",
  ],
  related: ["AB_TEST", "AB_SAMPLE_SIZE", "SRM", "WILSON"],
  compute: (conversionsA, nA, conversionsB, nB, priorA, priorB) => {
    const { probabilityBBetter, expectedLoss } = abBayes(
      { conversions: conversionsA, size: nA },
      { conversions: conversionsB, size: nB },
      priorA,
      priorB,
    );
    return [[probabilityBBetter, expectedLoss]];
  },
  intermediates: (conversionsA, nA, conversionsB, nB, priorA, priorB) => {
    const [a, b] = [
      { conversions: conversionsA, size: nA },
      { conversions: conversionsB, size: nB },
    ];
    const { expectedLoss } = abBayes(a, b, priorA, priorB);
    const [meanA, meanB] = [betaMean(a, priorA, priorB), betaMean(b, priorA, priorB)];
    return [
      { name: { en: "posterior mean rate of A", "zh-CN": "A 组转化率后验均值" }, value: meanA, unit: "fraction" },
      { name: { en: "posterior mean rate of B", "zh-CN": "B 组转化率后验均值" }, value: meanB, unit: "fraction" },
      { name: { en: "expected gain of B over A", "zh-CN": "选 B 比选 A 的预期提升" }, value: meanB - meanA, unit: "fraction" },
      // E[(p_B − p_A)⁺] − E[(p_A − p_B)⁺] = E[p_B] − E[p_A].
      {
        name: { en: "expected loss of choosing A", "zh-CN": "选 A 的预期损失" },
        value: Math.max(0, meanB - meanA + expectedLoss),
        unit: "fraction",
      },
    ];
  },
});
