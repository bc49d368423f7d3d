import { possibleArm, requirePeople } from "../../core/experiments/arm";
import { twoSidedQuantile, wilson } from "../../core/experiments/wilson";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";
import { confidenceParam } from "./test-params";
import { notAbove, wilsonEnds } from "../native/parts";

export const WILSON = defineFunction({
  id: "WILSON",
  family: "experiments",
  params: [
    number("successes", {
      unit: "count",
      min: 0,
      text: words(
        ["successes", "How many converted, clicked, praised: from 0 to the number of trials."],
        ["成功数", "转化、点击或好评的次数，0 到总次数之间。"],
      ),
    }),
    number("trials", {
      unit: "count",
      min: 0,
      text: words(["trials", "Out of how many. Zero or blank gives #DIV/0!."], ["总次数", "一共多少次（人）。为零或留空返回 #DIV/0!。"]),
    }),
    confidenceParam,
  ],
  returns: {
    shape: "row",
    unit: "fraction",
    columns: [
      { en: "Lower bound", "zh-CN": "下限" },
      { en: "Upper bound", "zh-CN": "上限" },
    ],
  },
  text: {
    en: {
      summary: "Between which rates the true conversion rate lies, by Wilson's score interval. Spills lower and upper bound.",
      use: "Use it whenever a rate rests on few observations. Rank products or creatives by the lower bound, and 9 of 10 no longer beats 900 of 1,000.",
      formula: ["bounds = [p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)] ÷ (1 + z²/n)"],
      traps: [
        "The textbook interval p̂ ± z √(p̂(1 − p̂)/n) is another one: with few observations it is too narrow and reaches below 0. The exact (Clopper–Pearson) one is wider.",
        "Overlapping intervals do not prove that two rates are equal: compare them with OPS.AB_TEST.",
        "Each person should count once; ten visits of one person are not ten trials.",
        "No success gives exactly 0 as lower bound, all successes exactly 1 as upper. No trial gives #DIV/0!; more successes than trials #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "转化率的置信区间（Wilson 区间）：真实转化率大概在哪两个数之间，返回下限和上限。",
      use: "样本少的时候看比率必用。按下限给商品、素材排名，10 条里 9 条好评就不会压过 1000 条里 900 条。",
      formula: ["上下限 = [p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)] ÷（1 + z²/n）"],
      traps: [
        "教科书上的 p̂ ± z √(p̂(1 − p̂)/n) 是另一种区间，样本少时偏窄，还会算出负数；精确法（Clopper–Pearson）则更宽。",
        "两个区间有重叠，不等于没有差别，比较两组请用 OPS.AB_TEST。",
        "每个人只应计一次，一个人来十次不算十个样本。",
        "成功数为 0 时下限正好是 0，全部成功时上限正好是 1；总次数为 0 返回 #DIV/0!，成功数大于总次数返回 #NUM!。",
      ],
    },
  },
  picture: {
    kind: "curve",
    along: { argument: "successes", from: 0, to: 20, step: 1 },
    columns: [0, 1],
    title: { en: "Both ends of the interval by the number of successes out of 20.", "zh-CN": "20 次中成功不同次数时，区间的上下限。" },
  },
  math: {
    lines: [
      tex`\frac{\hat p + \frac{z^2}{2n} \pm z \sqrt{\frac{\hat p\,(1 - \hat p)}{n} + \frac{z^2}{4n^2}}}{1 + \frac{z^2}{n}}`,
      tex`\hat p = \frac{x}{n}, \qquad z = \Phi^{-1}\!\left( \frac{1 + c}{2} \right)`,
    ],
    where: [
      ["x", "successes"],
      ["n", "trials"],
      ["c", "confidence"],
      [
        tex`\hat p`,
        "rate observed; the minus sign gives the lower bound, the plus sign the upper",
        "观测到的比率；取减号为下限，取加号为上限",
      ],
      ["z", "1.96 at 95%", "置信度 95% 时为 1.96"],
      [tex`\Phi`, "normal distribution", "标准正态分布函数"],
    ],
  },
  native: {
    unless: [notAbove("successes", "trials"), ["trials=0", "#DIV/0!"]],
    formula: [wilsonEnds("successes", "trials").low, wilsonEnds("successes", "trials").high],
  },
  examples: [
    {
      args: [18, 20],
      result: [[0.698966354771513, 0.972133518786232]],
      digits: 12,
      source: "R package binom: .698966354771513, .972133518786232",
      story: {
        en: "18 of the first 20 reviews of a new product are good: 90%, but the true rate may be anything from 70% to 97%. In the ranking it counts with 70%.",
        "zh-CN": "新品头 20 条评价有 18 条好评，好评率 90%，真实水平可能在 70% 到 97% 之间，排名时先按 70% 算。",
      },
    },
    {
      args: [4, 20],
      result: [[0.0806576625797981, 0.4160174322518935]],
      digits: 12,
      source: "R package binom, as in the tests of statsmodels: .0806576625797981, .4160174322518935",
    },
    {
      args: [4, 200],
      result: [[0.00780442641634947, 0.05028708690582643]],
      digits: 12,
      source: "R package binom, as in the tests of statsmodels: .00780442641634947, .05028708690582643",
    },
    { args: [0, 10], result: [[0, 0.277532799862889]], digits: 9, source: "Identity: z² ÷ (n + z²) with z = 1.959963985" },
    { args: [1, 0], result: { error: "#NUM!" }, source: "More successes than trials" },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "No trial" },
  ],
  sources: ["Wilson (1927), Journal of the American Statistical Association 22", "R package binom, in the tests of statsmodels"],
  keywords: [
    "置信区间",
    "好评率排名",
    "小样本",
    "转化率准不准",
    "样本太少",
    "confidence interval",
    "ranking",
    "score interval",
    "how sure is this rate",
  ],
  related: ["AB_TEST", "AB_BAYES", "KANO"],
  compute: (successes, trials, confidence) => {
    const arm = possibleArm({ conversions: successes, size: trials }, "successes");
    requirePeople(arm, "trials");
    const { low, high } = wilson(arm.conversions, trials, confidence);
    return [[low, high]];
  },
  intermediates: (successes, trials, confidence) => {
    const { low, high } = wilson(successes, trials, confidence);
    return [
      { name: { en: "observed rate", "zh-CN": "观测到的比率" }, value: successes / trials, unit: "fraction" },
      { name: { en: "z of the confidence level", "zh-CN": "置信度对应的 z 值" }, value: twoSidedQuantile(confidence), unit: "number" },
      { name: { en: "middle of the interval", "zh-CN": "区间中点" }, value: (low + high) / 2, unit: "fraction" },
      { name: { en: "half the width of the interval", "zh-CN": "区间半宽" }, value: (high - low) / 2, unit: "fraction" },
    ];
  },
});
