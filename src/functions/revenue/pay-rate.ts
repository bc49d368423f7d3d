import { payRate } from "../../core/revenue/pay-rate";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";

export const PAY_RATE = defineFunction({
  id: "PAY_RATE",
  family: "revenue",
  params: [
    number("paying", { unit: "count", min: 0, text: words(["paying users", "Distinct users who paid in the period. A blank cell counts as 0."], ["付费用户数", "周期内的去重付费人数。空单元格按 0 计。"]) }),
    number("active", { unit: "count", min: 0, text: words(["active users", "All users active in the same period. Zero or blank gives #DIV/0!."], ["活跃用户数", "同一周期的活跃用户数。为零或留空返回 #DIV/0!。"]) }),
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
        "More payers than active users gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "付费率：付费用户数 ÷ 活跃用户数。",
      use: "看有多少用户愿意掏钱，和 ARPPU 一起解释 ARPU。",
      formula: ["付费率 = 付费用户数 ÷ 活跃用户数", "ARPU = ARPPU × 付费率"],
      traps: [
        "分子分母同一周期：日付费人数除以月活没有意义。",
        "分母用活跃用户，不要用累计注册用户。",
        "付费人数多于活跃人数返回 #NUM!。",
      ],
    },
  },
  examples: [
    { args: [1500, 30000], result: 0.05, source: "Identity: 1500 ÷ 30000", story: { en: "1,500 of 30,000 monthly players paid.", "zh-CN": "月活 3 万，付费 1500 人。" } },
    { args: [2, 1], result: { error: "#NUM!" }, source: "A part is not larger than the whole" },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "Nobody active" },
  ],
  sources: ["付费率 (pay rate), standard definition of games and apps"],
  keywords: ["付费率", "付费渗透率", "付费转化", "conversion to paying"],
  related: ["ARPU", "ARPPU"],
  compute: payRate,
});
