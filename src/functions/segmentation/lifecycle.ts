import { lifecycleStage } from "../../core/segmentation/lifecycle-stage";
import { defineFunction } from "../define";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";

export const LIFECYCLE = defineFunction({
  id: "LIFECYCLE",
  family: "segmentation",
  params: [
    number("order_count", { unit: "count", min: 0, integer: true, text: words(["orders", "Orders so far, a whole number. Zero or blank means not yet a buyer."], ["订单数", "累计订单数，整数。0 或空表示还没买过。"]) }),
    number("days_since_first", { unit: "days", min: 0, text: words(["days since first", "Days since the first order; at least those since the last."], ["距首单天数", "距首次下单多少天，不小于距末单天数。"]) }),
    number("days_since_last", { unit: "days", min: 0, text: words(["days since last", "Days since the latest order."], ["距末单天数", "距最近一次下单多少天。"]) }),
    numberOr("new_days", 30, { unit: "days", min: 0, text: words(["new for", "Up to how many days after the only order a customer is new. 30 if left out."], ["新客天数", "只买一单且距首单不超过几天算新客。不填按 30。"]) }),
    numberOr("silent_days", 60, { unit: "days", min: 0, text: words(["silent after", "Beyond how many days without an order a customer is silent. 60 if left out."], ["沉默天数", "超过几天没下单算沉默。不填按 60。"]) }),
    numberOr("churn_days", 180, { unit: "days", min: 0, text: words(["churned after", "Beyond how many days without an order a customer is gone; more than silent. 180 if left out."], ["流失天数", "超过几天没下单算流失，须大于沉默天数。不填按 180。"]) }),
    numberOr("loyal_orders", 5, { unit: "count", min: 1, integer: true, text: words(["loyal from", "From how many orders a customer is loyal. 5 if left out."], ["忠诚订单数", "累计几单及以上算忠诚。不填按 5。"]) }),
  ],
  returns: { shape: "scalar", unit: "text" },
  text: {
    en: {
      summary: "A customer's stage: prospect, new, first_order, repeat, loyal, silent or churned.",
      use: "Use it on a customer list to plan by stage: welcome the new, win a second order, wake the silent.",
      formula: ["0 orders → prospect; last > churn days → churned; last > silent days → silent", "orders ≥ loyal → loyal; ≥ 2 → repeat; first ≤ new days → new; else first_order"],
      traps: [
        "Absence counts before loyalty: a regular who stays away becomes silent, then churned.",
        "Fit the days to how often your goods are bought: 60 days are long for tea and short for mattresses.",
        "First younger than last, or churn not above silent, gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "客户生命周期阶段：prospect 潜客、new 新客、first_order 首单、repeat 复购、loyal 忠诚、silent 沉默、churned 流失。",
      use: "给客户名单分阶段：新客做欢迎，首单促二单，沉默做唤醒。",
      formula: ["0 单 → 潜客；距末单 > 流失天数 → 流失；> 沉默天数 → 沉默", "订单 ≥ 忠诚数 → 忠诚；≥ 2 → 复购；距首单 ≤ 新客天数 → 新客；其余 → 首单"],
      traps: [
        "先看多久没来，再看买过几单：老客户久不下单也会变成沉默、流失。",
        "天数要按品类复购周期设：60 天对茶叶算久，对床垫算短。",
        "距首单小于距末单，或流失天数不大于沉默天数，返回 #NUM!。",
      ],
    },
  },
  examples: [
    { args: [1, 10, 10], result: "new", source: "Rule: one order, ten days old", story: { en: "Bought for the first time ten days ago.", "zh-CN": "十天前第一次下单的会员。" } },
    { args: [0, 0, 0], result: "prospect", source: "Rule: no order" },
    { args: [1, 45, 45], result: "first_order", source: "Rule: one order, no longer new, not yet silent" },
    { args: [3, 200, 20], result: "repeat", source: "Rule: two orders or more" },
    { args: [8, 400, 20], result: "loyal", source: "Rule: five orders or more" },
    { args: [8, 400, 61], result: "silent", source: "Rule: absence before loyalty" },
    { args: [8, 400, 181], result: "churned", source: "Rule: beyond 180 days" },
    { args: [2, 10, 20], result: { error: "#NUM!" }, source: "The first order is not younger than the last" },
    { args: [2, 20, 10, 30, 180, 180], result: { error: "#NUM!" }, source: "Churn comes after silence" },
  ],
  sources: ["Customer life cycle stages of member operations (新客/首单/复购/忠诚/沉默/流失)"],
  keywords: ["生命周期", "新客", "沉默", "流失", "唤醒", "会员", "customer stage", "win back"],
  related: ["RFM_SEGMENT", "RFM"],
  compute: (orders, daysSinceFirst, daysSinceLast, newDays, silentDays, churnDays, loyalOrders) =>
    lifecycleStage({ orders, daysSinceFirst, daysSinceLast }, { newDays, silentDays, churnDays, loyalOrders }),
});
