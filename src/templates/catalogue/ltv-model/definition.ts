import { defineTemplate } from "../../define";

export const LTV_MODEL = defineTemplate({
  id: "ltv-model",
  group: "users",
  text: {
    en: {
      name: "Unit economics",
      summary: "Lifetime value from revenue, margin and retention, against acquisition cost, with payback and sensitivity.",
      keywords: ["LTV", "CLV", "CAC", "lifetime value", "payback", "retention curve", "ARPU", "churn", "sensitivity", "acquisition cost"],
    },
    "zh-CN": {
      name: "LTV 与获客成本",
      summary: "由月均收入、毛利和留存算出用户生命周期价值，对照获客成本看回本月数与敏感性。",
      keywords: ["生命周期价值", "用户价值", "单位经济模型", "UE", "CAC", "回本周期", "留存曲线", "ARPU", "获客", "敏感性分析"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
