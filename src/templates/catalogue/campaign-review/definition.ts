import { defineTemplate } from "../../define";

export const CAMPAIGN_REVIEW = defineTemplate({
  id: "campaign-review",
  group: "campaigns",
  text: {
    en: {
      name: "Campaign review",
      summary:
        "Goals against results, extra sales against break-even, whether conversion really changed, and what to keep, stop and start.",
      keywords: ["retrospective", "post-mortem", "campaign report", "uplift", "incrementality", "significance", "roi", "lessons learned"],
    },
    "zh-CN": {
      name: "活动复盘",
      summary: "目标达成、净增销售与保本、转化率变化的可信度，落到保留、停止、新增的行动。",
      keywords: ["复盘", "活动总结", "活动效果", "净增", "透支", "显著性", "保本", "ROI", "大促复盘"],
    },
  },
  structure: () => import("./structure"),
  fills: () => import("./fill"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
