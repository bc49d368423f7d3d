import { defineTemplate } from "../../define";

export const RISK_REGISTER = defineTemplate({
  id: "risk-register",
  group: "product",
  text: {
    en: {
      name: "Risk register",
      summary: "Risks scored by likelihood and impact, expected loss before and after the response, reserve, heat map and overdue actions.",
      keywords: [
        "risk",
        "contingency",
        "reserve",
        "likelihood",
        "impact",
        "heat map",
        "mitigation",
        "plan B",
        "what can go wrong",
        "trigger",
      ],
    },
    "zh-CN": {
      name: "风险预案",
      summary: "给每个风险打分，算出应对前后的预期损失和该留的准备金，热力图看先动哪几个，逾期自动提醒。",
      keywords: ["风险", "应急预案", "预案", "准备金", "可能性", "影响", "热力图", "备用方案", "舆情", "危机"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
