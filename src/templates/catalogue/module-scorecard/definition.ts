import { defineTemplate } from "../../define";

export const MODULE_SCORECARD = defineTemplate({
  id: "module-scorecard",
  group: "team",
  text: {
    en: {
      name: "Operations scorecard",
      summary: "Each module of the business scored from its measures, against last month, with the weakest one and what to do about it.",
      keywords: [
        "scorecard",
        "operations review",
        "dashboard",
        "metrics",
        "balanced scorecard",
        "health check",
        "stock days",
        "refund rate",
      ],
    },
    "zh-CN": {
      name: "运营模块记分卡",
      summary: "电商六大模块、管理八大模块按指标打分，和上期比涨跌，找出最该补的一块。",
      keywords: ["记分卡", "六大模块", "八大模块", "运营体检", "打分", "月度复盘", "指标", "库存天数", "断货率", "退款率", "满意度"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
