import { defineTemplate } from "../../define";

export const NEW_PRODUCT_28D = defineTemplate({
  id: "new-product-28d",
  group: "store",
  text: {
    en: {
      name: "28-day new product",
      summary:
        "Four weekly stages from clicks to conversion, volume and profit: targets and actuals by day, and whether each stage is passed.",
      keywords: [
        "new product",
        "launch",
        "28 days",
        "new listing",
        "click rate",
        "ctr",
        "conversion",
        "ranking",
        "daily target",
        "cold start",
      ],
    },
    "zh-CN": {
      name: "新品 28 天",
      summary: "新品四个周期一关一关过：每天目标与实际、点击率转化率达没达标、每天还要出几单。",
      keywords: ["新品", "新品上市", "上新", "28天", "爆款", "点击率", "转化率", "权重", "测款", "冷启动", "直通车"],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
