import type { Texts } from "../../core/lang";
import { lifecycleStage } from "../../core/segmentation/lifecycle-stage";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";

export const LIFECYCLE = defineFunction({
  id: "LIFECYCLE",
  family: "segmentation",
  params: [
    number("order_count", {
      unit: "count",
      min: 0,
      integer: true,
      text: words(
        ["orders", "Orders so far, a whole number. Zero or blank means not yet a buyer."],
        ["订单数", "累计订单数，整数。0 或空表示还没买过。"],
      ),
    }),
    number("days_since_first", {
      unit: "days",
      min: 0,
      text: words(
        ["days since first", "Days since the first order; at least those since the last."],
        ["距首单天数", "距首次下单多少天，不小于距末单天数。"],
      ),
    }),
    number("days_since_last", {
      unit: "days",
      min: 0,
      text: words(["days since last", "Days since the latest order."], ["距末单天数", "距最近一次下单多少天。"]),
    }),
    numberOr("new_days", 30, {
      unit: "days",
      min: 0,
      text: words(
        ["new for", "Up to how many days after the only order a customer is new. 30 if left out."],
        ["新客天数", "只买一单且距首单不超过几天算新客。不填按 30。"],
      ),
    }),
    numberOr("silent_days", 60, {
      unit: "days",
      min: 0,
      text: words(
        ["silent after", "Beyond how many days without an order a customer is silent. 60 if left out."],
        ["沉默天数", "超过几天没下单算沉默。不填按 60。"],
      ),
    }),
    numberOr("churn_days", 180, {
      unit: "days",
      min: 0,
      text: words(
        ["churned after", "Beyond how many days without an order a customer is gone; more than silent. 180 if left out."],
        ["流失天数", "超过几天没下单算流失，须大于沉默天数。不填按 180。"],
      ),
    }),
    numberOr("loyal_orders", 5, {
      unit: "count",
      min: 1,
      integer: true,
      text: words(
        ["loyal from", "From how many orders a customer is loyal. 5 if left out."],
        ["忠诚订单数", "累计几单及以上算忠诚。不填按 5。"],
      ),
    }),
  ],
  returns: {
    shape: "scalar",
    unit: "text",
    labels: {
      prospect: { en: "Not yet a buyer", "zh-CN": "潜客" },
      new: { en: "New", "zh-CN": "新客" },
      first_order: { en: "First order only", "zh-CN": "首单" },
      repeat: { en: "Repeat buyer", "zh-CN": "复购" },
      loyal: { en: "Loyal", "zh-CN": "忠诚" },
      silent: { en: "Silent", "zh-CN": "沉默" },
      churned: { en: "Churned", "zh-CN": "流失" },
    },
  },
  text: {
    en: {
      summary: "A customer's stage: prospect, new, first_order, repeat, loyal, silent or churned.",
      use: "Use it on a customer list to plan by stage: welcome the new, win a second order, wake the silent.",
      formula: [
        "0 orders → prospect; last > churn days → churned; last > silent days → silent",
        "orders ≥ loyal → loyal; ≥ 2 → repeat; first ≤ new days → new; else first_order",
      ],
      traps: [
        "Rules are tried in that order, so absence counts before loyalty: a regular who stays away becomes silent, then churned.",
        "Fit the days to how often your goods are bought: 60 days are long for tea and short for mattresses. A limit itself still belongs to the better stage: silent begins on day 61.",
        'The cell holds the key in every language, so that filters and shared files keep working. For your own words: =SWITCH(OPS.LIFECYCLE(B2,C2,D2),"new","New","first_order","First order","repeat","Repeat","loyal","Loyal","silent","Silent","churned","Gone","Prospect").',
        "A blank counts as 0: blank orders are a prospect, blank days are today. First younger than last, churn not above silent, negative or broken numbers give #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "客户生命周期阶段：prospect 潜客、new 新客、first_order 首单、repeat 复购、loyal 忠诚、silent 沉默、churned 流失。",
      use: "给客户名单分阶段运营：新客做欢迎，首单促二单，沉默做唤醒，流失做召回。",
      formula: [
        "0 单 → 潜客；距末单 > 流失天数 → 流失；距末单 > 沉默天数 → 沉默",
        "订单数 ≥ 忠诚订单数 → 忠诚；≥ 2 → 复购；距首单 ≤ 新客天数 → 新客；其余 → 首单",
      ],
      traps: [
        "按上面的顺序判断，先看多久没来，再看买过几单：老客户久不下单，也会变成沉默、流失。",
        "天数要按品类的复购周期来设：60 天对茶叶算久，对床垫算短。恰好等于门槛还算前一阶段，第 61 天起才是沉默。",
        '单元格里是英文代号，换语言、发给别人，筛选和公式都不会断。想显示中文：=SWITCH(OPS.LIFECYCLE(B2,C2,D2),"new","新客","first_order","首单","repeat","复购","loyal","忠诚","silent","沉默","churned","流失","潜客")。',
        "空单元格按 0 计：订单数为空是潜客，天数为空等于今天。距首单小于距末单、流失天数不大于沉默天数、有负数或订单数不是整数，返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      [tex`n = 0`, "prospect", "潜客 prospect"],
      [tex`l > c`, "churned", "流失 churned"],
      [tex`l > s`, "silent", "沉默 silent"],
      [tex`n \ge L`, "loyal", "忠诚 loyal"],
      [tex`n \ge 2`, "repeat", "复购 repeat"],
      [tex`f \le w`, "new", "新客 new"],
      [tex`f > w`, "first_order", "首单 first_order"],
    ],
    where: [
      ["n", "order_count"],
      ["f", "days_since_first"],
      ["l", "days_since_last"],
      ["w", "new_days"],
      ["s", "silent_days"],
      ["c", "churn_days"],
      ["L", "loyal_orders"],
    ],
  },
  native: {
    unless: [
      ["days_since_first-days_since_last<-1E-12*days_since_last", "#NUM!"],
      ["churn_days-silent_days<=1E-12*silent_days", "#NUM!"],
    ],
    formula: [
      'IF(order_count=0,"prospect",',
      'IF(days_since_last-churn_days>1E-12*churn_days,"churned",',
      'IF(days_since_last-silent_days>1E-12*silent_days,"silent",',
      'IF(order_count>=loyal_orders,"loyal",IF(order_count>=2,"repeat",',
      'IF(days_since_first-new_days>1E-12*new_days,"first_order","new"))))))',
    ].join(""),
  },
  examples: [
    {
      args: [1, 10, 10],
      result: "new",
      source: "Rule: one order, ten days old",
      story: {
        en: "A member of a shop placed the first order ten days ago and none since: new. The welcome series runs, the coupon for the second order follows.",
        "zh-CN": "一位会员十天前第一次下单，之后没再买，属于新客：先走欢迎流程，再推二单券。",
      },
    },
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
  keywords: [
    "生命周期",
    "新客",
    "首单",
    "二单",
    "沉默",
    "流失",
    "唤醒",
    "召回",
    "会员",
    "私域分层",
    "customer stage",
    "win back",
    "who has churned",
  ],
  related: ["RFM_SEGMENT", "RFM", "REPURCHASE_RATE", "STICKINESS", "BTYD_PALIVE"],
  compute: (orders, daysSinceFirst, daysSinceLast, newDays, silentDays, churnDays, loyalOrders) =>
    lifecycleStage({ orders, daysSinceFirst, daysSinceLast }, { newDays, silentDays, churnDays, loyalOrders }),
  intermediates: (orders, daysSinceFirst, daysSinceLast, newDays, silentDays, churnDays, loyalOrders) => {
    const until = (left: number, ahead: Texts, beyond: Texts) => ({
      name: left < 0 ? beyond : ahead,
      value: Math.abs(left),
      unit: "days" as const,
    });
    return [
      ...(orders === 0
        ? []
        : [
            until(
              silentDays - daysSinceLast,
              { en: "days left before silent", "zh-CN": "距沉默还剩天数" },
              { en: "days beyond the limit of silent", "zh-CN": "超过沉默线的天数" },
            ),
            until(
              churnDays - daysSinceLast,
              { en: "days left before churned", "zh-CN": "距流失还剩天数" },
              { en: "days beyond the limit of churned", "zh-CN": "超过流失线的天数" },
            ),
          ]),
      ...(orders === 1
        ? [
            until(
              newDays - daysSinceFirst,
              { en: "days left as a new customer", "zh-CN": "新客期还剩天数" },
              { en: "days since no longer new", "zh-CN": "过了新客期的天数" },
            ),
          ]
        : []),
      ...(orders < loyalOrders
        ? [{ name: { en: "orders missing to be loyal", "zh-CN": "距忠诚还差订单数" }, value: loyalOrders - orders, unit: "count" as const }]
        : []),
    ];
  },
});
