import { cac } from "../../core/acquisition/cac";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";

export const CAC = defineFunction({
  id: "CAC",
  family: "acquisition",
  params: [
    number("spend", {
      unit: "money",
      min: 0,
      text: words(["spend", "What winning customers cost in the period: ads, coupons for newcomers, commissions, sales staff. A blank cell counts as 0."], ["获客花费", "当期为拉新花的钱：投放、新客券、佣金、销售人力等。空单元格按 0 计。"]),
    }),
    number("new_customers", {
      unit: "count",
      min: 0,
      text: words(["new customers", "Customers won in the same period: first orders, not all orders. Zero or blank gives #DIV/0!."], ["新客数", "同一时期新增的客户，即首单客户，不是全部订单。为零或留空返回 #DIV/0!。"]),
    }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Customer acquisition cost: what one new customer costs.",
      use: "Use it to compare channels and to set against lifetime value: LTV ÷ CAC above 3 is a common rule of thumb.",
      formula: ["CAC = spend ÷ new customers"],
      traps: [
        "Say which it is: all new customers (blended) or only those the ads brought (paid). Blended flatters the ads.",
        "Count everything spent on winning them, salaries and newcomer coupons too.",
        "Spend often works later than it is booked: over a long decision compare with the customers of the next month.",
      ],
    },
    "zh-CN": {
      summary: "获客成本 CAC：平均获得一位新客户花多少钱。",
      use: "比较各渠道拉新贵不贵，并与客户终身价值对比，LTV ÷ CAC 常以大于 3 为准。",
      formula: ["获客成本 = 获客花费 ÷ 新客数"],
      traps: [
        "先说清口径：新客数是全部新客（混合）还是只算付费渠道带来的，混合口径会美化投放效果。",
        "拉新的钱要算全，包括人力、新客券和佣金。",
        "决策周期长的产品，这个月花的钱下个月才见效，应与对应时期的新客数相比。",
      ],
    },
  },
  examples: [
    { args: [80000, 1600], result: 50, source: "Identity: 80000 ÷ 1600", story: { en: "80,000 of ads brought 1,600 first orders.", "zh-CN": "投放 8 万元，带来 1600 个首单客户。" } },
    { args: [0, 100], result: 0, source: "Customers won for nothing" },
    { args: [100, 0], result: { error: "#DIV/0!" }, source: "Nobody was won" },
    { args: [-1, 0], result: { error: "#NUM!" }, source: "Outside the domain comes before a zero denominator" },
  ],
  sources: ["D. Skok, SaaS Metrics"],
  keywords: ["获客成本", "拉新成本", "单客成本", "customer acquisition cost", "LTV:CAC"],
  related: ["PAYBACK", "LTV", "CHANNEL_METRICS"],
  compute: (spend, newCustomers) => cac(spend, newCustomers),
});
