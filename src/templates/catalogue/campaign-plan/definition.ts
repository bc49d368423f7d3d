import { defineTemplate } from "../../define";

export const CAMPAIGN_PLAN = defineTemplate({
  id: "campaign-plan",
  group: "campaigns",
  text: {
    en: {
      name: "Campaign plan",
      summary: "Goals, creative, channels, budget, break-even, schedule, roles and risks of one campaign on one sheet.",
      keywords: ["event", "promotion", "marketing plan", "gantt", "break-even", "ROI", "RACI", "budget", "checklist"],
    },
    "zh-CN": {
      name: "活动策划方案",
      summary: "一张表写清活动目的、创意、渠道、预算、保本线、排期、分工和预案。",
      keywords: [
        "活动方案",
        "策划案",
        "促销",
        "大促",
        "拉新",
        "促活",
        "转化",
        "传播",
        "保本",
        "回本",
        "投产比",
        "预算",
        "甘特图",
        "排期",
        "分工",
        "清单",
      ],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
