import { defineTemplate } from "../../define";

export const PORTFOLIO = defineTemplate({
  id: "portfolio",
  group: "team",
  text: {
    en: {
      name: "Plan overview",
      summary: "All plans and campaigns in one list: which need you this Monday, why, and what they cost and bring together.",
      keywords: ["portfolio", "overview", "dashboard", "status report", "weekly meeting", "traffic light", "roadmap", "gantt", "all plans"],
    },
    "zh-CN": {
      name: "活动与计划总览",
      summary: "全部活动和计划一张表：周一该盯哪几个、为什么、钱花到哪、一共带来多少销售。",
      keywords: ["总览", "看板", "周会", "周一例会", "老板要进度", "红黄绿灯", "项目组合", "多活动并行", "汇总", "甘特图", "排期"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
