import { revenueRetention } from "../../core/retention/revenue-retention";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";
import { churnedMrr, contractionMrr, startMrr } from "./recurring-revenue-params";
import { notAbove } from "../native/parts";

export const NRR = defineFunction({
  id: "NRR",
  family: "retention",
  params: [
    startMrr,
    number("expansion", {
      unit: "money",
      min: 0,
      text: words(
        ["expansion", "Revenue added by these same customers: upgrades, seats, add-ons. New customers do not count. A blank counts as 0."],
        ["增购金额", "同一批老客户升级、加购带来的收入，填正数。新客户不算。空单元格按 0 计。"],
      ),
    }),
    contractionMrr,
    churnedMrr,
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Net revenue retention (NRR): what last period's customers pay now ÷ what they paid then.",
      use: "Use it for subscriptions to see whether existing customers grow on their own. Above 100% the base grows without a single new customer.",
      formula: ["NRR = (starting MRR + expansion − contraction − churned) ÷ starting MRR"],
      traps: [
        "Revenue of new customers must stay out, or NRR flatters.",
        "A high NRR can hide many departures behind a few upgrades. Read it beside OPS.GRR.",
        "Monthly and yearly NRR are not the same number: 98% a month is 78% a year.",
        "More lost than there was gives #NUM!, no revenue at the start #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "净收入留存率 NRR：期初老客户现在付的钱 ÷ 他们期初付的钱。",
      use: "看订阅业务的老客户收入是涨是跌：超过 100%，说明一个新客户都不拉，收入也在涨。",
      formula: ["NRR =（期初 MRR + 增购 − 降级 − 流失）÷ 期初 MRR"],
      traps: [
        "新客户收入不能计入，否则 NRR 虚高。",
        "NRR 高可能是少数大客户增购掩盖了流失，请和 OPS.GRR 一起看。",
        "月度和年度 NRR 不能混比：每月 98%，一年只剩约 78%。",
        "降级加流失超过期初收入返回 #NUM!，期初收入为零返回 #DIV/0!。",
      ],
    },
  },
  math: {
    lines: [tex`\mathrm{NRR} = \frac{s + e - c - k}{s}`],
    where: [
      [tex`\mathrm{NRR}`, "net revenue retention", "净收入留存率"],
      ["s", "start_mrr"],
      ["e", "expansion"],
      ["c", "contraction"],
      ["k", "churned"],
    ],
  },
  native: { unless: [notAbove("contraction+churned", "start_mrr")], formula: "(start_mrr+expansion-contraction-churned)/start_mrr" },
  examples: [
    {
      args: [100000, 18000, 4000, 6000],
      result: 1.08,
      source: "Identity: 108000 ÷ 100000",
      story: {
        en: "A SaaS team began the quarter with 100,000 of MRR: upgrades added 18,000, downgrades took 4,000 and departures 6,000. The same customers now pay 8% more.",
        "zh-CN": "某 SaaS 季初 MRR 10 万元，老客户增购 1.8 万元，降级少付 0.4 万元，流失 0.6 万元：不算新客户，收入也涨了 8%。",
      },
    },
    { args: [100, 0, 60, 50], result: { error: "#NUM!" }, source: "No more can be lost than there was" },
    { args: [0, 10, 0, 0], result: { error: "#DIV/0!" }, source: "No revenue to begin with" },
  ],
  sources: ["Net revenue retention, standard SaaS definition"],
  keywords: ["净收入留存", "NDR", "续费率", "增购", "续约", "老客户收入", "SaaS", "net dollar retention", "do existing customers grow"],
  related: ["GRR", "RETENTION", "SBG_FIT", "LTV"],
  compute: (start, expansion, contraction, churned) => revenueRetention({ start, expansion, contraction, churned }),
});
