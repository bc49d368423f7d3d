import { revenuePerUser } from "../../core/revenue/revenue-per-user";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";

export const ARPPU = defineFunction({
  id: "ARPPU",
  family: "revenue",
  params: [
    number("revenue", { unit: "money", text: words(["revenue", "Revenue of the period; may be negative after refunds. A blank cell counts as 0."], ["收入", "周期内的收入，退款后可为负。空单元格按 0 计。"]) }),
    number("paying_users", { unit: "count", min: 0, text: words(["paying users", "Distinct users who paid in the same period. Zero or blank gives #DIV/0!."], ["付费用户数", "同一周期的去重付费人数。为零或留空返回 #DIV/0!。"]) }),
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
      ],
    },
    "zh-CN": {
      summary: "付费用户人均收入 ARPPU：收入 ÷ 付费用户数。",
      use: "看付费用户平均花多少钱，和付费率一起解释 ARPU。",
      formula: ["ARPPU = 收入 ÷ 付费用户数"],
      traps: [
        "ARPPU 涨而付费人数降，ARPU 可能反而降，请同时看 OPS.PAY_RATE。",
        "付费人数按周期去重，一人多单只算一次。",
        "少数大 R 会把均值拉得很高，可用 OPS.CONCENTRATION 看集中度。",
      ],
    },
  },
  examples: [
    { args: [360000, 1500], result: 240, source: "Identity: 360000 ÷ 1500", story: { en: "1,500 of the players paid.", "zh-CN": "其中付费 1500 人。" } },
    { args: [100, 0], result: { error: "#DIV/0!" }, source: "Nobody paid" },
    { args: [100, -1], result: { error: "#NUM!" }, source: "Users are not negative" },
  ],
  sources: ["ARPPU, standard definition"],
  keywords: ["付费人均", "客单", "大R", "average revenue per paying user"],
  related: ["ARPU", "PAY_RATE", "CONCENTRATION"],
  compute: (revenue, payingUsers) => revenuePerUser(revenue, payingUsers, "paying_users"),
});
