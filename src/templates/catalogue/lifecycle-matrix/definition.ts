import { defineTemplate } from "../../define";

export const LIFECYCLE_MATRIX = defineTemplate({
  id: "lifecycle-matrix",
  group: "product",
  text: {
    en: {
      name: "Lifecycle operations matrix",
      summary: "Monthly figures say which stage the product is in, what counts there, what is missed and what to do next.",
      keywords: [
        "product lifecycle",
        "stage",
        "mau",
        "dau",
        "retention",
        "stickiness",
        "arppu",
        "app",
        "game",
        "growth stalls",
        "maturity",
      ],
    },
    "zh-CN": {
      name: "产品生命周期运营",
      summary: "用月度数据判定产品在哪个阶段，这个阶段盯什么指标、差多少、该做什么一目了然。",
      keywords: [
        "生命周期",
        "种子期",
        "成长期",
        "成熟期",
        "衰退期",
        "月活",
        "日活",
        "次留",
        "粘性",
        "小R",
        "大R",
        "付费率",
        "游戏运营",
        "增长放缓",
      ],
    },
  },
  structure: () => import("./structure"),
  extras: () => import("./extras"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
