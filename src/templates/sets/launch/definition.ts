import { defineSet } from "../definition";

export const LAUNCH_SET = defineSet({
  id: "launch",
  templates: ["market-research", "launch-plan", "ops-plan", "promotion-plan", "risk-register", "new-product-28d"],
  takers: ["market-research", "launch-plan", "ops-plan", "promotion-plan", "risk-register", "new-product-28d"],
  text: {
    en: {
      name: "A product launch",
      summary:
        "Market, launch plan, operations, promotion, risks and the first 28 days of one product, on the same price, costs and target.",
      keywords: ["new product", "launch", "go to market", "gtm", "product plan", "first month"],
    },
    "zh-CN": {
      name: "新品上市",
      summary: "一个新品从市场调研、上市计划到推广、风险和 28 天打爆，六张表共用同一份价格、成本和目标。",
      keywords: ["新品", "上新", "新品上市", "产品运营方案", "打爆", "冷启动"],
    },
  },
  content: () => import("./content"),
});
