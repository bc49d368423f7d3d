import { defineTemplate } from "../../define";

export const CAMPAIGN_CALENDAR = defineTemplate({
  id: "campaign-calendar",
  group: "campaigns",
  text: {
    en: {
      name: "Campaign calendar",
      summary: "Festivals, own events and launches of a year in one list, with bars, monthly caps and the day to start work by.",
      keywords: ["calendar", "marketing calendar", "black friday", "schedule", "gantt", "year plan", "seasonal", "events"],
    },
    "zh-CN": {
      name: "活动日历",
      summary: "全年大促、自有活动和上新排成一张表，档期图、月度预算上限、最晚启动日自动出来。",
      keywords: ["日历", "年历", "大促日历", "双11", "618", "排期", "营销日历", "活动排期", "全年计划", "甘特图", "档期"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
