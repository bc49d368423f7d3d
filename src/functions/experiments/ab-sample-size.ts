import { criticalZ } from "../../core/experiments/critical-z";
import { sampleSize } from "../../core/experiments/sample-size";
import { detectableRate } from "../../core/experiments/detectable-rate";
import { normalQuantile } from "../../core/numeric/normal";
import { sumOrZero } from "../../core/numeric/equality";
import { defineFunction } from "../define";
import { tex } from "../math";
import { baselineParam, mdeParam, methodParam, modeParam, powerParam } from "./sample-size-params";
import { alphaParam, tailsParam } from "./test-params";
import { plainSampleSize } from "../native/sample-size";

export const AB_SAMPLE_SIZE = defineFunction({
  id: "AB_SAMPLE_SIZE",
  family: "experiments",
  params: [baselineParam, mdeParam, modeParam, alphaParam, powerParam, tailsParam, methodParam],
  returns: { shape: "scalar", unit: "count" },
  text: {
    en: {
      summary: "How many people each version of an A/B test needs to find a given change. Per group, rounded up.",
      use: "Use it before the test: divide by the daily visitors per group and you know how many days it takes, or that it is not worth starting.",
      formula: [
        "n = [(z_α √(2 p̄ (1 − p̄)) + z_power √(p₁(1 − p₁) + p₂(1 − p₂))) ÷ (p₂ − p₁)]²",
        "pooled: p̄ = (p₁ + p₂) ÷ 2; miller: p̄ = p₁",
      ],
      traps: [
        "The result is for one group: two versions need twice as many.",
        "“+15%” is relative by default: 4% becomes 4.6%. In points (absolute) 15% on 4% means 19% and needs hardly anybody.",
        "Calculators differ. Textbooks and R put the pooled rate under the null hypothesis, Evan Miller's page the baseline: 20% and 5 points need 1,094 people or 1,031. His page turns baselines above 50% round; here that is not done.",
        "Half the effect needs four times the people.",
        "An effect of 0 gives #DIV/0!; a rate to detect outside 0 to 1, or a power that chance alone would reach (half of alpha with two tails), gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "A/B 测试样本量：要测出指定的变化，每组至少要多少人。结果是每组人数，向上取整。",
      use: "开测前先算：除以每组每天的访客数，就知道要跑几天，或者这个测试根本不值得开。",
      formula: ["n = [(z_α √(2 p̄ (1 − p̄)) + z_功效 √(p₁(1 − p₁) + p₂(1 − p₂))) ÷ (p₂ − p₁)]²", "pooled：p̄ =（p₁ + p₂）÷ 2；miller：p̄ = p₁"],
      traps: [
        "结果是一组的人数，两个方案要乘 2。",
        "“提升 15%”默认是相对变化：4% 变 4.6%。按百分点（absolute）算，4% 加 15 个点是 19%，几乎不用多少人。",
        "各家计算器不一样：教科书和 R 在原假设下用合并转化率，Evan Miller 的网页用基准转化率。20% 想测出 5 个百分点，分别要 1094 人和 1031 人。他的网页遇到基准高于 50% 会反过来算，这里不做。",
        "想测出的变化减半，人数要四倍。",
        "变化为 0 返回 #DIV/0!；要检出的转化率不在 0 和 1 之间，或功效低到光凭运气就能达到（双尾约为 α 的一半），返回 #NUM!。",
      ],
    },
  },
  picture: {
    kind: "curve",
    along: { argument: "mde", from: 0.05, to: 0.3 },
    lines: { argument: "baseline", values: [0.02, 0.04, 0.1] },
    title: {
      en: "People needed per version: half the effect takes about four times as many.",
      "zh-CN": "每组需要的人数：想测出的差别减半，人数约为四倍。",
    },
  },
  math: {
    lines: [
      tex`n = \left( \frac{z_\alpha \sqrt{2\,\bar p\,(1-\bar p)} + z_w \sqrt{p_1(1-p_1) + p_2(1-p_2)}}{p_2 - p_1} \right)^{2}`,
      [tex`p_2 = p_1 (1 + m)`, "relative", "relative 相对变化"],
      [tex`p_2 = p_1 + m`, "absolute", "absolute 绝对变化"],
      [tex`\bar p = \frac{p_1 + p_2}{2}`, "pooled", "pooled"],
      [tex`\bar p = p_1`, "miller", "miller"],
      tex`z_\alpha = \Phi^{-1}\!\left(1 - \frac{\alpha}{k}\right), \qquad z_w = \Phi^{-1}(w)`,
    ],
    where: [
      ["n", "people per group, rounded up", "每组人数，向上取整"],
      ["p_1", "baseline"],
      ["m", "mde"],
      [tex`\alpha`, "alpha"],
      ["w", "power"],
      ["k", "tails"],
      ["p_2", "rate to be told apart from the baseline", "要检出的转化率"],
      [tex`\bar p`, "rate under the null hypothesis", "原假设下的转化率"],
      [tex`z_\alpha`, "1.96 for alpha 5% and two tails", "α 为 5%、双尾时为 1.96"],
      ["z_w", "0.84 for a power of 80%", "功效 80% 时为 0.84"],
      [tex`\Phi`, "normal distribution", "标准正态分布函数"],
    ],
  },
  native: plainSampleSize("alpha"),
  examples: [
    {
      args: [0.04, 0.15],
      result: 17943,
      source: "Recomputed with mpmath from the formula, 17942.67 rounded up",
      story: {
        en: "A shop converts 4% of its visitors and would like to see a new product page lift that by 15%, to 4.6%. Each version needs 17,943 visitors: at 2,000 a day for both, 18 days.",
        "zh-CN": "店铺转化率 4%，想看新详情页能不能相对提升 15%（到 4.6%）。每组要 17943 名访客，每天两组共 2000 人，得跑 18 天。",
      },
    },
    {
      args: [0.5, 0.25, "absolute", 0.05, 0.9],
      result: 77,
      source: "The example of R's power.prop.test; recomputed with mpmath, 76.71 rounded up",
    },
    {
      args: [0.2, 0.05, "absolute"],
      result: 1094,
      source: "Recomputed with mpmath from Fleiss's formula with the pooled rate, rounded up",
    },
    {
      args: [0.2, 0.05, "absolute", 0.05, 0.8, 2, "miller"],
      result: 1031,
      source: "Recomputed with mpmath from Evan Miller's formula, 1030.2 rounded up",
    },
    { args: [0.2, 0], result: { error: "#DIV/0!" }, source: "Nothing to detect" },
    { args: [0.6, 1], result: { error: "#NUM!" }, source: "120% is no rate" },
  ],
  sources: [
    "Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions",
    "R power.prop.test",
    "Evan Miller, sample size calculator",
  ],
  keywords: [
    "样本量",
    "样本量计算",
    "要跑多久",
    "要测几天",
    "MDE",
    "功效",
    "流量够不够",
    "how long to run a test",
    "sample size calculator",
    "how many visitors for a test",
    "how many users do I need",
    "要多少用户",
    "要多少人",
  ],
  related: ["AB_TEST", "AB_POWER", "SRM", "AB_BAYES", "GOAL"],
  compute: (baseline, mde, mode, alpha, power, tails, method) =>
    sampleSize({ baseline, target: detectableRate(baseline, mde, mode, "mde"), alpha, power, tails, method }),
  intermediates: (baseline, mde, mode, alpha, power, tails, method) => {
    const target = detectableRate(baseline, mde, mode, "mde");
    return [
      { name: { en: "rate to be found", "zh-CN": "要测出的目标转化率" }, value: target, unit: "fraction" },
      { name: { en: "difference in points", "zh-CN": "与基准相差（百分点）" }, value: sumOrZero(target, -baseline), unit: "fraction" },
      { name: { en: "z of alpha", "zh-CN": "显著性水平对应的 z 值" }, value: criticalZ(alpha, tails), unit: "number" },
      { name: { en: "z of the power", "zh-CN": "功效对应的 z 值" }, value: normalQuantile(power), unit: "number" },
      {
        name: { en: "people in both groups together", "zh-CN": "两组合计人数" },
        value: 2 * sampleSize({ baseline, target, alpha, power, tails, method }),
        unit: "count",
      },
    ];
  },
});
