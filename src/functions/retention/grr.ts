import { revenueRetention } from "../../core/retention/revenue-retention";
import { defineFunction } from "../define";
import { churnedMrr, contractionMrr, startMrr } from "./recurring-revenue-params";

export const GRR = defineFunction({
  id: "GRR",
  family: "retention",
  params: [startMrr, contractionMrr, churnedMrr],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Gross revenue retention (GRR): the share of last period's recurring revenue that was not lost. Never above 100%.",
      use: "Use it for subscriptions to see how leaky the base is, before upgrades cover the holes.",
      formula: ["GRR = (starting MRR − contraction − churned) ÷ starting MRR"],
      traps: [
        "Upgrades stay out: with them it is OPS.NRR.",
        "Enter losses as positive amounts. More lost than there was gives #NUM!.",
        "Only customers who were there at the start count, on both sides of the division.",
      ],
    },
    "zh-CN": {
      summary: "总收入留存率 GRR：期初经常性收入里没有丢掉的比例，不会超过 100%。",
      use: "看订阅业务的“漏水”程度，不让增购把流失盖住。",
      formula: ["GRR =（期初 MRR − 降级 − 流失）÷ 期初 MRR"],
      traps: [
        "不含增购，含增购的是 OPS.NRR。",
        "损失填正数；损失大于期初收入返回 #NUM!。",
        "分子分母都只算期初已有的客户。",
      ],
    },
  },
  examples: [
    { args: [100000, 4000, 6000], result: 0.9, source: "Identity: 90000 ÷ 100000", story: { en: "The same quarter without its upgrades.", "zh-CN": "同一季度，不算增购。" } },
    { args: [100, 60, 50], result: { error: "#NUM!" }, source: "No more can be lost than there was" },
    { args: [0, 0, 0], result: { error: "#DIV/0!" }, source: "No revenue to begin with" },
  ],
  sources: ["Gross revenue retention, standard SaaS definition"],
  keywords: ["总收入留存", "GDR", "续费率", "流失", "SaaS", "gross dollar retention"],
  related: ["NRR", "SBG_FIT"],
  compute: (start, contraction, churned) => revenueRetention({ start, expansion: 0, contraction, churned }),
});
