import { defineTemplate } from "../../define";

export const RETENTION = defineTemplate({
  id: "retention",
  group: "users",
  text: {
    en: {
      name: "Retention analysis",
      summary: "Paste an event log: D1, D7 and D30, a cohort table by day, week or month, and the curve that shows who stays.",
      keywords: [
        "retention",
        "cohort",
        "D1",
        "D7",
        "D30",
        "churn",
        "users leave",
        "returning users",
        "stickiness",
        "activation",
        "onboarding",
      ],
    },
    "zh-CN": {
      name: "留存分析",
      summary: "贴进行为日志，自动算次日、7 日、30 日留存和同期群表，看哪一批更好、曲线在哪儿走平。",
      keywords: ["留存", "留存率", "次日留存", "7日留存", "30日留存", "同期群", "留不住", "流失", "拉新", "促活", "新用户", "改版效果"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  fills: () => import("./fill"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
