import { requirePart, requirePeople } from "../../core/experiments/arm";
import { wilson } from "../../core/experiments/wilson";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";
import { confidenceParam } from "./test-params";

export const WILSON = defineFunction({
  id: "WILSON",
  family: "experiments",
  params: [
    number("successes", { unit: "count", min: 0, text: words(["successes", "How many converted, clicked, praised. At most the number of trials."], ["成功数", "转化、点击或好评的次数，不超过总次数。"]) }),
    number("trials", { unit: "count", min: 0, text: words(["trials", "Out of how many. Zero or blank gives #DIV/0!."], ["总次数", "一共多少次（人）。为零或留空返回 #DIV/0!。"]) }),
    confidenceParam,
  ],
  returns: { shape: "row", unit: "fraction", columns: [{ en: "Lower bound", "zh-CN": "下限" }, { en: "Upper bound", "zh-CN": "上限" }] },
  text: {
    en: {
      summary: "Between which rates the true conversion rate lies, by Wilson's score interval. Spills lower and upper bound.",
      use: "Use it whenever a rate rests on few observations. Rank products or creatives by the lower bound, and 9 of 10 no longer beats 900 of 1,000.",
      formula: ["bounds = [p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)] ÷ (1 + z²/n)"],
      traps: [
        "Overlapping intervals do not prove that two rates are equal: compare them with OPS.AB_TEST.",
        "Each person should count once; ten visits of one person are not ten trials.",
        "No success gives exactly 0 as lower bound, all successes exactly 1 as upper. More successes than trials give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "转化率的置信区间（Wilson 区间）：真实转化率大概在哪两个数之间，返回下限和上限。",
      use: "样本少时看比率必用。按下限给商品、素材排名，10 个里 9 个好评就不会压过 1000 个里 900 个。",
      formula: ["上下限 = [p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)] ÷（1 + z²/n）"],
      traps: [
        "两个区间有重叠不等于没有差别，比较两组请用 OPS.AB_TEST。",
        "每个人只应计一次，一个人来十次不算十个样本。",
        "成功数为 0 时下限正好是 0，全部成功时上限正好是 1；成功数大于总次数返回 #NUM!。",
      ],
    },
  },
  picture: {
    kind: "curve",
    along: { argument: "successes", from: 0, to: 20, step: 1 },
    columns: [0, 1],
    title: { en: "Both ends of the interval by the number of successes out of 20.", "zh-CN": "20 次中成功不同次数时，区间的上下限。" },
  },
  examples: [
    { args: [18, 20], result: [[0.698966354771513, 0.972133518786232]], digits: 12, source: "R package binom: .698966354771513, .972133518786232", story: { en: "18 of 20 reviews of a new product are good.", "zh-CN": "新品 20 条评价，18 条好评。" } },
    { args: [0, 10], result: [[0, 0.277532799862889]], digits: 9, source: "Identity: z² ÷ (n + z²) with z = 1.959963985" },
    { args: [1, 0], result: { error: "#NUM!" }, source: "More successes than trials" },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "No trial" },
  ],
  sources: ["Wilson (1927), Journal of the American Statistical Association 22", "R package binom"],
  keywords: ["置信区间", "好评率排名", "小样本", "confidence interval", "ranking", "score interval"],
  related: ["AB_TEST"],
  compute: (successes, trials, confidence) => {
    const arm = { conversions: successes, size: trials };
    requirePart(arm, "successes");
    requirePeople(arm, "trials");
    const { low, high } = wilson(successes, trials, confidence);
    return [[low, high]];
  },
});
