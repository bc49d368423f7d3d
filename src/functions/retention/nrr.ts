import { revenueRetention } from "../../core/retention/revenue-retention";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";
import { churnedMrr, contractionMrr, startMrr } from "./recurring-revenue-params";

export const NRR = defineFunction({
  id: "NRR",
  family: "retention",
  params: [
    startMrr,
    number("expansion", {
      unit: "money",
      min: 0,
      text: words(["expansion", "Revenue added by these same customers: upgrades, seats, add-ons. New customers do not count."], ["增购金额", "同一批老客户升级、加购带来的收入。新客户不算。"]),
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
      ],
    },
    "zh-CN": {
      summary: "净收入留存率 NRR：期初老客户现在付的钱 ÷ 他们期初付的钱。",
      use: "看订阅业务的老客户自己会不会长：超过 100% 表示不拉新收入也在涨。",
      formula: ["NRR =（期初 MRR + 增购 − 降级 − 流失）÷ 期初 MRR"],
      traps: [
        "新客户收入不能计入，否则 NRR 虚高。",
        "NRR 高可能是少数大客户增购掩盖了流失，请和 OPS.GRR 一起看。",
        "月度和年度 NRR 不能混比：每月 98%，一年只剩约 78%。",
      ],
    },
  },
  examples: [
    { args: [100000, 18000, 4000, 6000], result: 1.08, source: "Identity: 108000 ÷ 100000", story: { en: "A SaaS team's quarter: upgrades outweigh departures.", "zh-CN": "某 SaaS 季度：增购大于流失。" } },
    { args: [100, 0, 60, 50], result: { error: "#NUM!" }, source: "No more can be lost than there was" },
    { args: [0, 10, 0, 0], result: { error: "#DIV/0!" }, source: "No revenue to begin with" },
  ],
  sources: ["Net revenue retention, standard SaaS definition"],
  keywords: ["净收入留存", "NDR", "续费率", "增购", "SaaS", "net dollar retention"],
  related: ["GRR", "SBG_FIT"],
  compute: (start, expansion, contraction, churned) => revenueRetention({ start, expansion, contraction, churned }),
});
