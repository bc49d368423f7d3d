import { defineTemplate } from "../../define";

export const EXPERIMENT = defineTemplate({
  id: "experiment",
  group: "users",
  text: {
    en: {
      name: "Experiment plan",
      summary: "Sample size and days before the start; then lift, interval, split and guardrails, and whether to ship B.",
      keywords: ["ab test", "split test", "sample size", "significance", "p-value", "cro", "conversion", "guardrail", "ice score"],
    },
    "zh-CN": {
      name: "A/B 测试计划",
      summary: "先算样本和天数，再看提升、区间、分流和护栏，给出上线、继续跑还是保留 A。",
      keywords: ["AB测试", "A/B测试", "实验", "转化率", "显著性", "样本量", "p值", "灰度", "详情页优化"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
