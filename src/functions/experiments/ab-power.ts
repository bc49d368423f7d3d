import { criticalZ } from "../../core/experiments/critical-z";
import { differenceSpread } from "../../core/experiments/difference-spread";
import { abPower } from "../../core/experiments/power";
import { powerScore } from "../../core/experiments/power-score";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";
import { alphaParam, tailsParam } from "./test-params";

/** For the plain formula: how far the difference reaches beyond what chance makes of it. */
const REACH = "SQRT(n_per_group)*ABS(p2-p1)+NORMSINV(alpha/tails)*SQRT((p1+p2)*(1-(p1+p2)/2))";

export const AB_POWER = defineFunction({
  id: "AB_POWER",
  family: "experiments",
  params: [
    number("p1", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(["rate A", "Conversion rate of the version you have, from 0 to 100%."], ["A 组转化率", "原方案的转化率，0 到 100%。"]),
    }),
    number("p2", {
      unit: "fraction",
      above: 0,
      below: 1,
      text: words(
        ["rate B", "Conversion rate you hope for in the new version, between 0 and 100%."],
        ["B 组转化率", "希望新方案达到的转化率，0 和 100% 之间。"],
      ),
    }),
    number("n_per_group", {
      unit: "count",
      above: 0,
      text: words(["people per group", "How many people see each version, above 0."], ["每组人数", "每个方案有多少人看到，大于 0。"]),
    }),
    alphaParam,
    tailsParam,
  ],
  returns: { shape: "scalar", unit: "probability" },
  text: {
    en: {
      summary: "The chance that an A/B test of a given size finds the difference, if it is there.",
      use: "Use it when the traffic is fixed: below 80% the test will often end without an answer.",
      formula: ["power = Φ[(√n |p₂ − p₁| − z_α √(2 p̄ (1 − p̄))) ÷ √(p₁(1 − p₁) + p₂(1 − p₂))]"],
      traps: [
        "Put in the effect you expect, not the one the test has shown: power after the fact says nothing new.",
        "A test with little power that turns out significant exaggerates the effect.",
        "With two tails only the near one counts, as in R's power.prop.test: equal rates give half of alpha, not alpha.",
        "Rate B must lie between 0 and 100% and the groups hold somebody, else #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "检验功效：如果差别真的存在，这么多样本有多大概率测得出来。",
      use: "流量就这么多的时候用：低于 80%，测试很可能跑完也没有结论。",
      formula: ["功效 = Φ[(√n |p₂ − p₁| − z_α √(2 p̄ (1 − p̄))) ÷ √(p₁(1 − p₁) + p₂(1 − p₂))]"],
      traps: [
        "填预期的转化率，不要填测出来的：事后算功效没有意义。",
        "功效低的测试一旦显著，往往把效果高估了。",
        "双尾时只算靠近的那一侧，与 R 的 power.prop.test 一致：两组转化率相同时，结果是 α 的一半，不是 α。",
        "B 组转化率要在 0 和 100% 之间，每组人数要大于 0，否则返回 #NUM!。",
      ],
    },
  },
  picture: {
    kind: "curve",
    along: { argument: "n_per_group", from: 1000, to: 30000, step: 500 },
    value: { en: "power", "zh-CN": "检验功效" },
    level: { value: 0.8, label: { en: "80%, the usual demand", "zh-CN": "常用要求 80%" } },
    title: { en: "The chance to find the difference, by the size of the groups.", "zh-CN": "样本量越大，越有把握测出差别。" },
  },
  math: {
    lines: [
      tex`w = \Phi\!\left( \frac{\sqrt{n}\,|p_2 - p_1| - z_\alpha \sqrt{2\,\bar p\,(1-\bar p)}}{\sqrt{p_1(1-p_1) + p_2(1-p_2)}} \right)`,
      tex`\bar p = \frac{p_1 + p_2}{2}, \qquad z_\alpha = \Phi^{-1}\!\left(1 - \frac{\alpha}{k}\right)`,
    ],
    where: [
      ["w", "power", "检验功效"],
      ["p_1", "p1"],
      ["p_2", "p2"],
      ["n", "n_per_group"],
      [tex`\alpha`, "alpha"],
      ["k", "tails"],
      [tex`\bar p`, "pooled rate", "合并转化率"],
      [tex`z_\alpha`, "1.96 for alpha 5% and two tails", "α 为 5%、双尾时为 1.96"],
      [tex`\Phi`, "normal distribution", "标准正态分布函数"],
    ],
  },
  native: {
    unless: [["AND(p1=p2,p1*(1-p1)=0)", "#NUM!"]],
    formula: `IF(p1*(1-p1)+p2*(1-p2)=0,IF(${REACH}>0,1,0),NORMSDIST((${REACH})/SQRT(p1*(1-p1)+p2*(1-p2))))`,
  },
  examples: [
    { args: [0.5, 0.75, 50], result: 0.740165901, digits: 9, source: "The example of R's power.prop.test, .740; recomputed with mpmath" },
    {
      args: [0.04, 0.046, 17943],
      result: 0.8,
      digits: 4,
      source: "The size OPS.AB_SAMPLE_SIZE gives for a power of 80%",
      story: {
        en: "A shop can send 17,943 visitors to each of two product pages and hopes for 4.6% instead of 4%. The chance to see it is 80%: worth starting.",
        "zh-CN": "店铺能给两版详情页各分 17943 名访客，盼着转化率从 4% 涨到 4.6%，测得出来的概率是 80%，可以开测。",
      },
    },
    { args: [0.1, 0.1, 100], result: 0.025, digits: 9, source: "Identity: without a difference, one tail of 5%" },
    { args: [0.1, 1, 10], result: { error: "#NUM!" }, source: "A rate to find lies between 0 and 1, as for the sample size" },
    { args: [0.5, 0.6, 0], result: { error: "#NUM!" }, source: "Nobody in the groups" },
  ],
  sources: ["R power.prop.test", "Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions"],
  keywords: ["功效", "检验功效", "把握度", "流量够不够", "测得出来吗", "power", "is my test big enough", "underpowered"],
  related: ["AB_SAMPLE_SIZE", "AB_TEST"],
  compute: (p1, p2, perGroup, alpha, tails) => abPower(p1, p2, perGroup, alpha, tails),
  intermediates: (p1, p2, perGroup, alpha, tails) => {
    const mean = (p1 + p2) / 2;
    const root = Math.sqrt(perGroup);
    return [
      { name: { en: "difference to be found", "zh-CN": "要测出的差值" }, value: p2 - p1, unit: "fraction" },
      { name: { en: "mean of both rates", "zh-CN": "两组平均转化率" }, value: mean, unit: "fraction" },
      { name: { en: "z to exceed", "zh-CN": "z 临界值" }, value: criticalZ(alpha, tails), unit: "number" },
      {
        name: { en: "standard error without a difference", "zh-CN": "无差别时的标准误" },
        value: differenceSpread(mean, mean) / root,
        unit: "fraction",
      },
      {
        name: { en: "standard error with this difference", "zh-CN": "有此差别时的标准误" },
        value: differenceSpread(p1, p2) / root,
        unit: "fraction",
      },
      { name: { en: "z of the power", "zh-CN": "功效对应的 z 值" }, value: powerScore(p1, p2, perGroup, alpha, tails), unit: "number" },
    ];
  },
});
