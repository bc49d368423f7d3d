import { purchaseCounts } from "../../core/retention/purchase-counts";
import { repurchaseRate } from "../../core/retention/repurchase-rate";
import { defineFunction } from "../define";
import { tex } from "../math";
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
        [
          "orders per customer",
          "How many orders each customer placed in the period, one number per customer. Blanks and zeros are no buyers.",
        ],
        ["每人订单数", "统计期内每位客户的订单数，每人一个数。空白和 0 不算买家。"],
      ),
    }),
    option(
      "mode",
      {
        users: { en: "share of buyers with two orders or more", "zh-CN": "按人数（买过两单及以上的买家占比）" },
        orders: { en: "share of orders that are repeat orders", "zh-CN": "按订单（非首单订单占比）" },
      },
      words(
        ["mode", "users: share of buyers with two or more orders. orders: share of orders that are not the buyer's first."],
        ["口径", "users 按人数：买过两单及以上的买家占比；orders 按订单：非首单的订单占比。"],
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
        "A longer period mostly gives a higher rate. Compare equal periods only.",
        "Customers who first bought yesterday had no time to return: leave them out, or use OPS.COHORT_TABLE.",
        "Blanks are skipped, zeros are members who never bought: neither counts as a buyer. No buyer at all gives #DIV/0!, a negative number or a fraction #NUM!.",
        "Split parcels and orders later refunded inflate it: count paid orders that stood.",
      ],
    },
    "zh-CN": {
      summary: "复购率：买过两次及以上的买家占比，或复购订单占比。",
      use: "按客户数好统计期内的订单数，看生意靠新客还是回头客。",
      formula: ["按人数：订单 ≥ 2 的客户 ÷ 订单 ≥ 1 的客户", "按订单：Σ（订单数 − 1）÷ Σ 订单数（只算买家）"],
      traps: [
        "两种口径都叫复购率，引用时请注明口径和统计期。",
        "统计期越长，复购率一般越高，只能拿同样长的时间来比。",
        "刚买第一单的客户还来不及复购，可以先排除，或改用 OPS.COHORT_TABLE 分批看。",
        "空白跳过，0 是没买过的会员，都不算买家。一个买家都没有时返回 #DIV/0!，负数或小数返回 #NUM!。",
        "拆单、退款单会把复购率做高，请只数付款且没退的订单。",
      ],
    },
  },
  math: {
    lines: [
      [tex`r = \frac{\#\{i : n_i \ge 2\}}{\#\{i : n_i \ge 1\}}`, "users", "users 按人数"],
      [tex`r = \frac{\sum_{i:\, n_i \ge 1} (n_i - 1)}{\sum_i n_i}`, "orders", "orders 按订单"],
    ],
    where: [
      ["r", "repurchase rate", "复购率"],
      ["n_i", "orders of customer i", "第 i 位客户的订单数"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  native: [
    'IF(mode="orders",(SUM(order_counts)-SUMPRODUCT(--(order_counts>=1)))/SUM(order_counts),',
    "SUMPRODUCT(--(order_counts>=2))/SUMPRODUCT(--(order_counts>=1)))",
  ].join(""),
  examples: [
    {
      args: [[[1], [1], [2], [3], [0], [1]]],
      result: 0.4,
      source: "Counted by hand: 2 of 5 buyers",
      story: {
        en: "Six members of a shop placed 1, 1, 2, 3, 0 and 1 orders in the last 90 days. Two of the five buyers came back: 40%. Counted by orders it is 3 of 8, so name the definition.",
        "zh-CN":
          "店铺六位会员近 90 天的订单数是 1、1、2、3、0、1：五位买家里两位买了不止一次，复购率 40%。按订单算则是 8 单里的 3 单，只有 37.5%，汇报时要说清口径。",
      },
    },
    { args: [[[1], [1], [2], [3], [0], [1]], "orders"], result: 0.375, source: "Counted by hand: 3 of 8 orders" },
    { args: [[[0, "", 0]]], result: { error: "#DIV/0!" }, source: "No buyers" },
    { args: [[[1.5]]], result: { error: "#NUM!" }, source: "Orders come whole" },
  ],
  sources: ["复购率 as shop back ends define it: by buyers or by orders"],
  keywords: [
    "复购率",
    "复购",
    "复购率",
    "回购率",
    "回头客",
    "老客占比",
    "二次购买",
    "私域",
    "repeat purchase",
    "returning customers",
    "do they buy again",
    "回头率",
    "老客回头",
  ],
  related: ["COHORT_TABLE", "RETENTION_LOG", "RFM", "LIFECYCLE", "BTYD_SUMMARY"],
  compute: (orderCounts, mode) => repurchaseRate(orderCounts, mode),
  intermediates: (orderCounts) => {
    const { buyers, repeatBuyers, orders } = purchaseCounts(orderCounts);
    return [
      { name: { en: "buyers", "zh-CN": "买家数" }, value: buyers, unit: "count" },
      { name: { en: "of them with two orders or more", "zh-CN": "其中买过两单及以上" }, value: repeatBuyers, unit: "count" },
      { name: { en: "orders of all buyers", "zh-CN": "全部订单数" }, value: orders, unit: "count" },
      { name: { en: "of them not a buyer's first", "zh-CN": "其中非首单" }, value: orders - buyers, unit: "count" },
      { name: { en: "orders per buyer", "zh-CN": "每位买家的订单数" }, value: orders / buyers, unit: "number" },
    ];
  },
});
