import { defineSet } from "../definition";

export const STORE_MONTH_SET = defineSet({
  id: "store-month",
  templates: ["goal-breakdown", "store-plan", "campaign-calendar", "store-daily", "team-kpi"],
  takers: ["goal-breakdown", "store-plan", "campaign-calendar", "store-daily", "team-kpi"],
  text: {
    en: {
      name: "A store's month",
      summary: "The year's goal broken into this month's plan, the calendar of promotions, the daily figures and the team's KPIs.",
      keywords: ["store", "shop", "month", "monthly plan", "kpi", "new store", "e-commerce"],
    },
    "zh-CN": {
      name: "店铺一个月",
      summary: "年目标拆到本月，本月计划连活动日历，每天的数据直接算进度和团队绩效，五张表一条线。",
      keywords: ["店铺", "网店", "月计划", "月度", "日报", "绩效", "新店"],
    },
  },
  content: () => import("./content"),
});
