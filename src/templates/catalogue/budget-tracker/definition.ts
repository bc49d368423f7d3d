import { defineTemplate } from "../../define";

export const BUDGET_TRACKER = defineTemplate({
  id: "budget-tracker",
  group: "finance",
  text: {
    en: {
      name: "Budget tracker",
      summary: "Budget lines by month against what is approved, committed and paid: what is left, who runs fast, where the year will end.",
      keywords: [
        "budget",
        "spend",
        "actuals",
        "variance",
        "forecast",
        "committed",
        "pacing",
        "overrun",
        "monthly plan",
        "my boss wants the budget",
      ],
    },
    "zh-CN": {
      name: "预算执行跟踪",
      summary: "每项预算按月排好，对着已批、已签、已付看还剩多少、谁花快了、到期末会落在哪。",
      keywords: ["预算", "花费", "费用", "执行率", "超支", "预测", "已批", "已签", "已付", "老板要预算", "进度"],
    },
  },
  structure: () => import("./structure"),
  fills: () => import("./fill"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
