import { defineTemplate } from "../../define";

export const LAUNCH_PLAN = defineTemplate({
  id: "launch-plan",
  group: "product",
  text: {
    en: {
      name: "Launch plan",
      summary: "A product launch month by month: prices, promotion, supply and staff, when it pays back and how much cash it needs.",
      keywords: ["launch", "new product", "go to market", "pricing", "break-even month", "payback", "cash need", "funding", "forecast"],
    },
    "zh-CN": {
      name: "产品导入期计划",
      summary: "新品上市 24 个月逐月测算：定价、推广、到货、人员排在一起，看第几个月回本、最多垫多少钱。",
      keywords: ["新品上市", "导入期", "上市计划", "定价", "回本", "回本周期", "资金需求", "现金流", "首年目标", "备货", "里程碑"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
