import { CAC as CAC_METRIC } from "../../metrics/customers";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";

export const CAC = defineFunction({
  id: "CAC",
  family: "acquisition",
  params: [
    number("spend", {
      unit: "money",
      min: 0,
      text: words(
        [
          "spend",
          "What winning customers cost in the period: ads, coupons for newcomers, commissions, sales staff. A blank cell counts as 0.",
        ],
        ["获客花费", "当期为拉新花的钱：投放、新客券、佣金、销售人力等。空单元格按 0 计。"],
      ),
    }),
    number("new_customers", {
      unit: "count",
      min: 0,
      text: words(
        ["new customers", "Customers won in the same period: first orders, not all orders. Zero or blank gives #DIV/0!."],
        ["新客数", "同一时期新增的客户，即首单客户，不是全部订单。为零或留空返回 #DIV/0!。"],
      ),
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
        "Nobody won gives #DIV/0!, which is not a cost of 0. Negative amounts give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "获客成本 CAC：平均获得一位新客户花多少钱。",
      use: "比较各渠道拉新贵不贵，再和客户终身价值对照：一般认为 LTV ÷ CAC 大于 3 才健康。",
      formula: ["获客成本 = 获客花费 ÷ 新客数"],
      traps: [
        "先说清口径：新客数是全部新客（混合口径），还是只算付费渠道带来的（付费口径）。混合口径会美化投放效果。",
        "拉新的钱要算全，包括人力、新客券和佣金。",
        "决策周期长的产品，这个月花的钱下个月才见效，应和见效那个月的新客数相比。",
        "一个新客都没拉到返回 #DIV/0!，不等于获客成本为 0。填负数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`\mathrm{CAC} = \frac{S}{N}`],
    where: [
      [tex`\mathrm{CAC}`, "customer acquisition cost", "获客成本"],
      ["S", "spend"],
      ["N", "new_customers"],
    ],
  },
  native: arithmeticOf(CAC_METRIC, { spend: "spend", newCustomers: "new_customers" }),
  examples: [
    {
      args: [80000, 1600],
      result: 50,
      source: "Identity: 80000 ÷ 1600",
      story: {
        en: "A shop spent 80,000 on ads in a month, and 1,600 customers placed their first order: 50 for each. A customer should bring several times that.",
        "zh-CN": "店铺一个月投放 8 万元，带来 1600 位首单客户，平均 50 元拉一个新客：客户终身价值要有它的几倍才划算。",
      },
    },
    { args: [0, 100], result: 0, source: "Customers won for nothing" },
    { args: [100, 0], result: { error: "#DIV/0!" }, source: "Nobody was won" },
    { args: [-1, 0], result: { error: "#NUM!" }, source: "Outside the domain comes before a zero denominator" },
  ],
  sources: ["D. Skok, SaaS Metrics: cost to acquire a customer, LTV:CAC above 3"],
  keywords: [
    "获客成本",
    "拉新成本",
    "单客成本",
    "拉新",
    "一个新客多少钱",
    "混合获客成本",
    "customer acquisition cost",
    "LTV:CAC",
    "cost of a new customer",
    "cost per new customer",
  ],
  related: ["PAYBACK", "LTV", "CHANNEL_METRICS", "INCREMENTALITY", "VIRAL_MULTIPLIER"],
  compute: (spend, newCustomers) => metricOrFault(CAC_METRIC, { spend, newCustomers }, "new_customers"),
});
