import { defineTemplate } from "../../define";

export const OPS_PLAN = defineTemplate({
  id: "ops-plan",
  group: "product",
  text: {
    en: {
      name: "Operations plan",
      summary: "The eight parts of an operations plan as work with owners and dates, beside KPIs scored against targets and a budget.",
      keywords: ["operations plan", "product operations", "roadmap", "kpi", "okr", "annual plan", "workstreams", "progress"],
    },
    "zh-CN": {
      name: "产品运营方案",
      summary: "定位、市场、需求、产品、营销、运营、风险、评估八部分排成工作，进度、指标、预算一起看。",
      keywords: ["运营方案", "产品运营", "年度方案", "八个部分", "KPI", "绩效", "进度", "上线运营"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
