import { revenuePerUser } from "../../core/revenue/revenue-per-user";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { words } from "../params/words";

export const ARPU = defineFunction({
  id: "ARPU",
  family: "revenue",
  params: [
    number("revenue", { unit: "money", text: words(["revenue", "Revenue of the period; may be negative after refunds. A blank cell counts as 0."], ["收入", "周期内的收入，退款后可为负。空单元格按 0 计。"]) }),
    number("active_users", { unit: "count", min: 0, text: words(["active users", "All users active in the same period, paying or not. Zero or blank gives #DIV/0!."], ["活跃用户数", "同一周期的全部活跃用户，不论是否付费。为零或留空返回 #DIV/0!。"]) }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Average revenue per active user: revenue ÷ all active users.",
      use: "Use it to compare what users of different channels, versions or months are worth, paying or not.",
      formula: ["ARPU = revenue ÷ active users", "ARPU = ARPPU × pay rate"],
      traps: [
        "Say whether a day or a month is meant: ARPDAU is the same ratio for one day.",
        "Divide by all active users. By paying users it is OPS.ARPPU.",
        "Do not average ARPU over groups. Add up revenue and users first.",
      ],
    },
    "zh-CN": {
      summary: "人均收入 ARPU：收入 ÷ 活跃用户数（含未付费）。",
      use: "比较不同渠道、版本、月份的用户整体价值。",
      formula: ["ARPU = 收入 ÷ 活跃用户数", "ARPU = ARPPU × 付费率"],
      traps: [
        "注明按天还是按月，按天的叫 ARPDAU。",
        "分母是全部活跃用户；只除付费用户的是 OPS.ARPPU。",
        "多组合并时先加总收入和人数再相除，不要平均 ARPU。",
      ],
    },
  },
  examples: [
    { args: [360000, 30000], result: 12, source: "Identity: 360000 ÷ 30000", story: { en: "A game earned 360,000 from 30,000 monthly players.", "zh-CN": "一款手游月活 3 万，流水 36 万。" } },
    { args: [-500, 100], result: -5, source: "Refunds may exceed sales" },
    { args: [100, 0], result: { error: "#DIV/0!" }, source: "Nobody active" },
    { args: [100, -1], result: { error: "#NUM!" }, source: "Users are not negative" },
  ],
  sources: ["ARPU, standard definition"],
  keywords: ["人均收入", "ARPDAU", "客均", "average revenue per user"],
  related: ["ARPPU", "PAY_RATE"],
  compute: (revenue, activeUsers) => revenuePerUser(revenue, activeUsers, "active_users"),
});
