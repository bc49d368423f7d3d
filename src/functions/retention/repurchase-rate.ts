import { repurchaseRate } from "../../core/retention/repurchase-rate";
import { defineFunction } from "../define";
import { option } from "../params/option";
import { bag } from "../params/series";
import { words } from "../params/words";

export const REPURCHASE_RATE = defineFunction({
  id: "REPURCHASE_RATE",
  family: "retention",
  params: [
    bag("order_counts", {
      unit: "count",
      min: 0,
      integer: true,
      text: words(
        ["orders per customer", "How many orders each customer placed in the period, one number per customer. Blanks and zeros are no buyers."],
        ["每人订单数", "统计期内每位客户的订单数，每人一个数。空白和 0 不算买家。"],
      ),
    }),
    option(
      "mode",
      { users: { en: "share of buyers", "zh-CN": "按人数" }, orders: { en: "share of orders", "zh-CN": "按订单" } },
      words(
        ["mode", "users: share of buyers with two or more orders. orders: share of orders that are not the buyer's first."],
        ["口径", "users 按人数：买过两单及以上的买家占比。orders 按订单：非首单的订单占比。"],
      ),
    ),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Repurchase rate: share of buyers who bought again, or share of orders that are repeat orders.",
      use: "Use it on orders counted per customer over a period, to see whether growth comes from new or returning buyers.",
      formula: ["users: customers with ≥ 2 orders ÷ customers with ≥ 1 order", "orders: Σ (orders − 1) ÷ Σ orders, over buyers"],
      traps: [
        "Both definitions are called repurchase rate. State which one, and the length of the period.",
        "A longer period always gives a higher rate. Compare equal periods only.",
        "Customers who first bought yesterday had no time to return: leave them out, or use OPS.COHORT_TABLE.",
        "No buyer at all gives #DIV/0!.",
      ],
    },
    "zh-CN": {
      summary: "复购率：买过两次及以上的买家占比，或复购订单占比。",
      use: "按客户数好统计期内的订单数，看生意靠新客还是回头客。",
      formula: ["按人数：订单 ≥ 2 的客户 ÷ 订单 ≥ 1 的客户", "按订单：Σ（订单数 − 1）÷ Σ 订单数（只算买家）"],
      traps: [
        "两种口径都叫复购率，引用时请注明口径和统计期。",
        "统计期越长复购率越高，只能同长度比较。",
        "刚买第一单的客户还没时间复购，可先排除，或改用 OPS.COHORT_TABLE。",
        "一个买家都没有时返回 #DIV/0!。",
      ],
    },
  },
  examples: [
    {
      args: [[[1], [1], [2], [3], [0], [1]]],
      result: 0.4,
      source: "Counted by hand: 2 of 5 buyers",
      story: { en: "Six members of a shop, one of whom has not bought.", "zh-CN": "店铺六位会员，其中一位没买过。" },
    },
    { args: [[[1], [1], [2], [3], [0], [1]], "orders"], result: 0.375, source: "Counted by hand: 3 of 8 orders" },
    { args: [[[0, "", 0]]], result: { error: "#DIV/0!" }, source: "No buyers" },
    { args: [[[1.5]]], result: { error: "#NUM!" }, source: "Orders come whole" },
  ],
  sources: ["复购率 as shop back ends define it: by buyers or by orders"],
  keywords: ["复购", "回购率", "回头客", "老客占比", "repeat purchase", "returning customers"],
  related: ["COHORT_TABLE", "RETENTION_LOG"],
  compute: (orderCounts, mode) => repurchaseRate(orderCounts, mode),
});
