import { ARPU as ARPU_METRIC } from "../../metrics/customers";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";

export const ARPU = defineFunction({
  id: "ARPU",
  family: "revenue",
  params: [
    number("revenue", {
      unit: "money",
      text: words(
        ["revenue", "Revenue of the period; may be negative after refunds. A blank cell counts as 0."],
        ["收入", "周期内的收入，退款后可为负。空单元格按 0 计。"],
      ),
    }),
    number("active_users", {
      unit: "count",
      min: 0,
      text: words(
        ["active users", "All users active in the same period, paying or not. Zero or blank gives #DIV/0!."],
        ["活跃用户数", "同一周期的全部活跃用户，不论是否付费。为零或留空返回 #DIV/0!。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary: "Average revenue per active user: revenue ÷ all active users.",
      use: "Use it to compare what users of different channels, versions or months are worth, paying or not.",
      formula: ["ARPU = revenue ÷ active users", "ARPU = ARPPU × pay rate"],
      traps: [
        "Say whether a day or a month is meant: ARPDAU is the same ratio for one day.",
        "Divide by all active users. By paying users it is OPS.ARPPU; subscription businesses often call that one ARPU too, so say which.",
        "Do not average ARPU over groups. Add up revenue and users first.",
        "Refunds may make it negative. No active users give #DIV/0!, a negative number of users #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "人均收入 ARPU：收入 ÷ 活跃用户数（含未付费）。",
      use: "比较不同渠道、版本、月份的用户整体值多少钱，不管付没付费。",
      formula: ["ARPU = 收入 ÷ 活跃用户数", "ARPU = ARPPU × 付费率"],
      traps: [
        "要写明按天还是按月，按天的叫 ARPDAU。",
        "分母是全部活跃用户，只除付费用户的是 OPS.ARPPU。订阅业务常把后者也叫 ARPU，引用时说清楚。",
        "几组合并时先加总收入和人数再相除，不要对 ARPU 求平均。",
        "退款多时可以为负；没有活跃用户返回 #DIV/0!，人数为负返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`A = \frac{R}{U} = \frac{R}{P} \cdot \frac{P}{U}`],
    where: [
      ["A", "ARPU", "ARPU"],
      ["R", "revenue"],
      ["U", "active_users"],
      ["P", "users who paid: R ÷ P is ARPPU, P ÷ U the pay rate", "付费用户数：R ÷ P 为 ARPPU，P ÷ U 为付费率"],
    ],
  },
  native: arithmeticOf(ARPU_METRIC, { revenue: "revenue", activeUsers: "active_users" }),
  examples: [
    {
      args: [360000, 30000],
      result: 12,
      source: "Identity: 360000 ÷ 30000",
      story: {
        en: "A game earned 360,000 from 30,000 monthly players. At 12 each, a new player may cost no more than the months he stays times 12.",
        "zh-CN": "一款手游月活 3 万，当月流水 36 万，ARPU 12 元：买量价格要拿它乘上玩家平均留几个月来比。",
      },
    },
    { args: [-500, 100], result: -5, source: "Refunds may exceed sales" },
    { args: [100, 0], result: { error: "#DIV/0!" }, source: "Nobody active" },
    { args: [100, -1], result: { error: "#NUM!" }, source: "Users are not negative" },
  ],
  sources: ["ARPU, standard definition"],
  keywords: ["人均收入", "ARPDAU", "客均", "人均贡献", "单用户价值", "average revenue per user", "what is a user worth"],
  related: ["ARPPU", "PAY_RATE", "ACTIVE_USERS", "LIFETIME", "LTV_CURVE", "GMV"],
  compute: (revenue, activeUsers) => metricOrFault(ARPU_METRIC, { revenue, activeUsers }, "active_users"),
});
