import { abPower } from "../../core/experiments/power";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";
import { alphaParam, tailsParam } from "./test-params";

export const AB_POWER = defineFunction({
  id: "AB_POWER",
  family: "experiments",
  params: [
    number("p1", { unit: "fraction", min: 0, max: 1, text: words(["rate A", "Conversion rate of the version you have."], ["A 组转化率", "原方案的转化率。"]) }),
    number("p2", { unit: "fraction", above: 0, below: 1, text: words(["rate B", "Conversion rate you hope for in the new version."], ["B 组转化率", "希望新方案达到的转化率。"]) }),
    number("n_per_group", { unit: "count", above: 0, text: words(["people per group", "How many people see each version, above 0."], ["每组人数", "每个方案有多少人看到，大于 0。"]) }),
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
        "Two certain rates (0% and 100%) leave nothing to chance and give #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "检验功效：如果差别真的存在，这么多样本有多大概率测得出来。",
      use: "流量有限时用：低于 80%，测试很可能跑完也没有结论。",
      formula: ["功效 = Φ[(√n |p₂ − p₁| − z_α √(2 p̄ (1 − p̄))) ÷ √(p₁(1 − p₁) + p₂(1 − p₂))]"],
      traps: [
        "填预期的转化率，不要填测出来的，事后算功效没有意义。",
        "功效低的测试一旦显著，往往高估了效果。",
        "两组转化率都是 0% 或 100% 时没有随机性，返回 #DIV/0!。",
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
  examples: [
    { args: [0.5, 0.75, 50], result: 0.740165901, digits: 9, source: "The example of R's power.prop.test, .740; recomputed with mpmath" },
    { args: [0.04, 0.046, 17943], result: 0.8, digits: 4, source: "The size OPS.AB_SAMPLE_SIZE gives for a power of 80%", story: { en: "17,943 visitors per version, 4% against 4.6%.", "zh-CN": "每组 17943 名访客，4% 对 4.6%。" } },
    { args: [0.1, 0.1, 100], result: 0.025, digits: 9, source: "Identity: without a difference, one tail of 5%" },
    { args: [0.1, 1, 10], result: { error: "#NUM!" }, source: "A rate to find lies between 0 and 1, as for the sample size" },
    { args: [0.5, 0.6, 0], result: { error: "#NUM!" }, source: "Nobody in the groups" },
  ],
  sources: ["R power.prop.test", "Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions"],
  keywords: ["功效", "把握度", "power", "流量够不够", "is my test big enough"],
  related: ["AB_SAMPLE_SIZE", "AB_TEST"],
  compute: (p1, p2, perGroup, alpha, tails) => abPower(p1, p2, perGroup, alpha, tails),
});
