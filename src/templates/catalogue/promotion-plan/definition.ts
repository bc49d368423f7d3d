import { defineTemplate } from "../../define";

export const PROMOTION_PLAN = defineTemplate({
  id: "promotion-plan",
  group: "channels",
  text: {
    en: {
      name: "Promotion plan",
      summary:
        "Six parts of a promotion as work with dates, reach after overlap, channels against break-even, and what each offer must sell.",
      keywords: ["promotion", "marketing plan", "integrated marketing", "brand campaign", "reach", "discount", "offer", "price promotion"],
    },
    "zh-CN": {
      name: "产品推广方案",
      summary: "六个方面排成工作，渠道去重到达与回本、促销让利补不补得上、评估指标一张表看全。",
      keywords: ["推广方案", "整合营销", "品牌推广", "媒介", "促销", "打折", "满减", "到达率", "年度推广"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
