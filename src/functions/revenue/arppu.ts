import { ARPPU as ARPPU_METRIC } from "../../metrics/customers";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";

export const ARPPU = defineFunction({
  id: "ARPPU",
  family: "revenue",
  params: [
    number("revenue", {
      unit: "money",
      text: words(
        ["revenue", "Revenue of the period; may be negative after refunds. A blank cell counts as 0."],
        ["收入", "周期内的收入，退款后可为负。空单元格按 0 计。"],
      ),
    }),
    number("paying_users", {
      unit: "count",
      min: 0,
      text: words(
        ["paying users", "Distinct users who paid in the same period. Zero or blank gives #DIV/0!."],
        ["付费用户数", "同一周期的去重付费人数。为零或留空返回 #DIV/0!。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Average revenue per paying user: revenue ÷ users who paid.",
      use: "Use it to see how much those spend who spend at all: the price side of ARPU, beside the pay rate.",
      formula: ["ARPPU = revenue ÷ paying users"],
      traps: [
        "A higher ARPPU with fewer payers can be a lower ARPU. Look at OPS.PAY_RATE too.",
        "Payers are counted once in the period, however many orders they placed.",
        "A few very large spenders pull it far above what a typical payer spends: see OPS.CONCENTRATION.",
        "Refunds may make it negative. No paying users give #DIV/0!, a negative number of users #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "付费用户人均收入 ARPPU：收入 ÷ 付费用户数。",
      use: "看掏钱的人平均掏多少，和付费率一起就能解释 ARPU 的涨跌。",
      formula: ["ARPPU = 收入 ÷ 付费用户数"],
      traps: [
        "ARPPU 涨了、付费人数却少了，ARPU 反而可能下降，要同时看 OPS.PAY_RATE。",
        "付费人数按周期去重，一个人下几单都只算一次。",
        "少数大R 会把均值拉得很高，可以用 OPS.CONCENTRATION 看看有多集中。",
        "退款多时可以为负；没有付费用户返回 #DIV/0!，人数为负返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`A = \frac{R}{P}`],
    where: [
      ["A", "ARPPU", "ARPPU"],
      ["R", "revenue"],
      ["P", "paying_users"],
    ],
  },
  native: arithmeticOf(ARPPU_METRIC, { revenue: "revenue", payingUsers: "paying_users" }),
  examples: [
    {
      args: [360000, 1500],
      result: 240,
      source: "Identity: 360000 ÷ 1500",
      story: {
        en: "A game earned 360,000 in a month from 1,500 paying players: 240 each. Compare it with the price of the largest package on sale.",
        "zh-CN": "手游当月流水 36 万，付费玩家 1500 人，ARPPU 240 元，再对照最高档礼包的定价看有没有提升空间。",
      },
    },
    { args: [100, 0], result: { error: "#DIV/0!" }, source: "Nobody paid" },
    { args: [100, -1], result: { error: "#NUM!" }, source: "Users are not negative" },
  ],
  sources: ["ARPPU, standard definition"],
  keywords: ["付费人均", "付费用户价值", "大R", "average revenue per paying user", "how much do payers spend"],
  related: ["ARPU", "PAY_RATE", "CONCENTRATION", "PAY_TIER"],
  compute: (revenue, payingUsers) => metricOrFault(ARPPU_METRIC, { revenue, payingUsers }, "paying_users"),
});
