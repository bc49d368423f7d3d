import { revenueRetention } from "../../core/retention/revenue-retention";
import { defineFunction } from "../define";
import { tex } from "../math";
import { churnedMrr, contractionMrr, startMrr } from "./recurring-revenue-params";
import { notAbove } from "../native/parts";

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
        "Enter losses as positive amounts. More lost than there was gives #NUM!, no revenue at the start #DIV/0!; a blank loss is 0.",
        "Only customers who were there at the start count, on both sides of the division.",
      ],
    },
    "zh-CN": {
      summary: "总收入留存率 GRR：期初的经常性收入保住了多少，不会超过 100%。",
      use: "看订阅业务“漏水”有多严重，不让增购把流失盖住。",
      formula: ["GRR =（期初 MRR − 降级 − 流失）÷ 期初 MRR"],
      traps: [
        "不含增购，含增购的是 OPS.NRR。",
        "降级、流失填正数，留空按 0 计；合计超过期初收入返回 #NUM!，期初收入为零返回 #DIV/0!。",
        "分子分母都只算期初就有的客户。",
      ],
    },
  },
  math: {
    lines: [tex`\mathrm{GRR} = \frac{s - c - k}{s}`],
    where: [
      [tex`\mathrm{GRR}`, "gross revenue retention", "总收入留存率"],
      ["s", "start_mrr"],
      ["c", "contraction"],
      ["k", "churned"],
    ],
  },
  native: { unless: [notAbove("contraction+churned", "start_mrr")], formula: "(start_mrr-contraction-churned)/start_mrr" },
  examples: [
    {
      args: [100000, 4000, 6000],
      result: 0.9,
      source: "Identity: 90000 ÷ 100000",
      story: {
        en: "Of 100,000 of MRR at the start of the quarter, downgrades took 4,000 and departures 6,000. A tenth leaked away, whatever upgrades brought in.",
        "zh-CN": "SaaS 季初 MRR 10 万元，降级少付 0.4 万元，流失 0.6 万元：增购再多，也有一成收入漏掉了。",
      },
    },
    { args: [100, 60, 50], result: { error: "#NUM!" }, source: "No more can be lost than there was" },
    { args: [0, 0, 0], result: { error: "#DIV/0!" }, source: "No revenue to begin with" },
  ],
  sources: ["Gross revenue retention, standard SaaS definition"],
  keywords: ["总收入留存", "GDR", "续费率", "续约", "流失", "收入流失", "SaaS", "gross dollar retention", "revenue churn"],
  related: ["NRR", "RETENTION", "SBG_FIT"],
  compute: (start, contraction, churned) => revenueRetention({ start, expansion: 0, contraction, churned }),
});
