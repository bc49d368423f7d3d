import { defineTemplate } from "../../define";

export const SALES_TARGET = defineTemplate({
  id: "sales-target",
  group: "finance",
  text: {
    en: {
      name: "Three-forecast target",
      summary:
        "Forecasts of sales, finance and marketing per region or month, blended by weight or by past error, with the rows someone must decide.",
      keywords: ["target", "forecast", "budget target", "annual target", "quota", "sales plan", "weights", "forecast accuracy"],
    },
    "zh-CN": {
      name: "三方预测定目标",
      summary: "销售、财务、市场各报一个数，按权重或按历史误差合成目标，分歧大的行请老板拍板。",
      keywords: ["目标", "定目标", "年度目标", "销售目标", "预测", "三方预测", "指标", "5000万", "拍板"],
    },
  },
  structure: () => import("./structure"),
  words: { en: () => import("./words-en"), "zh-CN": () => import("./words-zh") },
});
