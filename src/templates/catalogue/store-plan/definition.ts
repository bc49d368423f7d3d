import { defineTemplate } from "../../define";

export const STORE_PLAN = defineTemplate({
  id: "store-plan",
  group: "store",
  text: {
    en: {
      name: "Store operations plan",
      summary:
        "A store's month: ABC products with price, traffic and margin, promotions against break-even, care, and the traffic to target.",
      keywords: [
        "store",
        "shop",
        "abc analysis",
        "pareto",
        "product mix",
        "promotion",
        "discount",
        "month plan",
        "new store",
        "best sellers",
      ],
    },
    "zh-CN": {
      name: "店铺运营方案",
      summary: "店铺一个月的打法：商品 ABC、毛利与库存，活动先算保本订单，离目标还差多少访客。",
      keywords: ["店铺", "网店", "天猫", "淘宝", "爆款", "主推款", "引流款", "商品结构", "月度目标", "满减", "新店"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
