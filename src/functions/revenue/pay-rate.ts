import { partOfWhole } from "../../core/numeric/part-of-whole";
import { PAY_RATE as PAY_RATE_METRIC } from "../../metrics/customers";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";
import { notAbove } from "../native/parts";

export const PAY_RATE = defineFunction({
  id: "PAY_RATE",
  family: "revenue",
  params: [
    number("paying", {
      unit: "count",
      min: 0,
      text: words(
        ["paying users", "Distinct users who paid in the period. A blank cell counts as 0."],
        ["付费用户数", "周期内的去重付费人数。空单元格按 0 计。"],
      ),
    }),
    number("active", {
      unit: "count",
      min: 0,
      text: words(
        ["active users", "All users active in the same period. Zero or blank gives #DIV/0!."],
        ["活跃用户数", "同一周期的活跃用户数。为零或留空返回 #DIV/0!。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Pay rate: paying users ÷ active users.",
      use: "Use it to see what share of users pays. With ARPPU it explains ARPU.",
      formula: ["pay rate = paying users ÷ active users", "ARPU = ARPPU × pay rate"],
      traps: [
        "Both numbers must be of the same period: daily payers over monthly users is no rate.",
        "Active users, not registered ones: old accounts would drown the rate.",
        "No active users give #DIV/0!; more payers than active users or a negative number gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "付费率：付费用户数 ÷ 活跃用户数。",
      use: "看有多少用户愿意掏钱；付费率管人数，ARPPU 管金额，两个相乘就是 ARPU。",
      formula: ["付费率 = 付费用户数 ÷ 活跃用户数", "ARPU = ARPPU × 付费率"],
      traps: [
        "分子分母要同一周期：日付费人数除以月活，算出来没有意义。",
        "分母用活跃用户，不要用累计注册用户，老号会把付费率冲得很低。",
        "没有活跃用户返回 #DIV/0!；付费人数多于活跃人数，或有负数，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`r = \frac{P}{U}`],
    where: [
      ["r", "pay rate", "付费率"],
      ["P", "paying"],
      ["U", "active"],
    ],
  },
  native: {
    unless: [notAbove("paying", "active")],
    formula: arithmeticOf(PAY_RATE_METRIC, { payingUsers: "paying", activeUsers: "active" }),
  },
  examples: [
    {
      args: [1500, 30000],
      result: 0.05,
      source: "Identity: 1500 ÷ 30000",
      story: {
        en: "1,500 of 30,000 monthly players paid: 5%. A first package at a low price is the usual way to raise it.",
        "zh-CN": "月活 3 万，付费 1500 人，付费率 5%。想往上拉，常见做法是上低价首充礼包。",
      },
    },
    { args: [2, 1], result: { error: "#NUM!" }, source: "A part is not larger than the whole" },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "Nobody active" },
  ],
  sources: ["付费率 (pay rate), standard definition of games and apps"],
  keywords: ["付费渗透率", "付费转化", "首充", "付费人数占比", "conversion to paying", "share of payers"],
  related: ["ARPU", "ARPPU", "PAY_TIER", "FUNNEL"],
  compute: (paying, active) => {
    const payingUsers = partOfWhole(paying, active, "paying");
    return metricOrFault(PAY_RATE_METRIC, { payingUsers, activeUsers: active }, "active");
  },
});
