import { DomainError } from "../../core/errors";
import { observedValue, type ObservedValue, type ValueQuestion } from "../../core/ltv/observed-value";
import type { Orders } from "../../core/retention/customer-orders";
import { ARPPU } from "../../metrics/customers";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { dateMaybe } from "../params/date";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { orderAmounts, orderAsOf, orderDates, orderIds, readOrders, SHOP_CUSTOMERS, SHOP_ORDERS } from "../retention/order-columns";
import { DAY_OF_TIME, SAME_IDS } from "../retention/list-notes";

const { ids: IDS, days: DAYS, amounts: AMOUNTS, asOf: AS_OF } = SHOP_ORDERS;

function oldEnough(orders: Orders, question: ValueQuestion): ObservedValue {
  const value = observedValue(orders, question);
  if (value.customers === 0) throw new DomainError("na", "no-mature-user");
  return value;
}

export const LTV_LOG = defineFunction({
  id: "LTV_LOG",
  family: "ltv",
  params: [
    orderIds,
    orderDates,
    orderAmounts,
    number("day", {
      unit: "days",
      min: 0,
      integer: true,
      text: words(
        ["day", "Age in days up to which orders count, a whole number; the day of the first order is day 0. Several days give a curve."],
        ["到第几天", "统计到首单后第几天，整数，首单当天是第 0 天。一次传入多个天数可得到曲线。"],
      ),
    }),
    numberOr("margin", 1, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["gross margin", "Gross margin as a fraction, e.g. 40%: what is left of the revenue. 100% (revenue) if left out."],
        ["毛利率", "毛利占销售额的比例，如 40%。不填按 100%，即算销售额。"],
      ),
    }),
    orderAsOf,
    dateMaybe(
      "cohort_from",
      words(
        ["first order from", "Only customers whose first order is on or after this date. All if left out."],
        ["首单从", "只统计首单在这天及以后的客户。不填不限。"],
      ),
      "all",
    ),
    dateMaybe(
      "cohort_to",
      words(
        ["first order to", "Only customers whose first order is on or before this date. All if left out."],
        ["首单到", "只统计首单在这天及以前的客户。不填不限。"],
      ),
      "all",
    ),
  ],
  returns: { shape: "scalar", unit: "money" },
  text: {
    en: {
      summary:
        "LTV30, LTV90 …: what customers have brought on average by an age, straight from an order list. The plain answer before any model.",
      use: "Use it to set against the CAC: when LTV90 exceeds it, customers have paid for themselves within 90 days. Give days 0, 30, 60, 90 at once to get a curve.",
      formula: ["LTV(day) = gross margin × Σ amounts of days 0 to day ÷ customers who are that old"],
      traps: [
        "Only customers count who have reached the day by the as-of date. Each day has customers of its own, so a curve can dip.",
        "It is what was, not what will be: for the future use OPS.BTYD_CLV or OPS.LTV.",
        "Customers begin with their first order in the list. A list that starts late makes old customers look new, with a second order on day 0.",
        "Refunds are taken off at the age at which they come; one before any order does not count. Revenue is not margin: give the margin where you compare with cost.",
        "Where nobody is old enough the answer is #N/A; a negative or broken day, or a margin outside 0 to 100%, gives #NUM!. Rows with a blank id or date are skipped, blank amounts beside others give #VALUE!.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "LTV30、LTV90……：客户首单后满若干天，人均累计消费了多少，从订单表直接算，不用模型。",
      use: "和获客成本比：LTV90 超过它，说明 90 天内就回本。一次填 0、30、60、90 天可得到累计曲线。",
      formula: ["LTV(天) = 毛利率 × 首单后第 0 天到该天的金额合计 ÷ 已满该天数的客户数"],
      traps: [
        "只统计截止日前已满该天数的客户，天数不同，客户也不同，所以曲线可能略有回落。",
        "这是已发生的价值，不是预测；要看以后用 OPS.BTYD_CLV 或 OPS.LTV。",
        "客户从表里的首单算起。表开始得太晚，老客户会被当成新客户。",
        "退款在发生的那天冲减，首单之前的退款不算。销售额不是毛利，要和成本比请填毛利率。",
        "没有客户满该天数返回 #N/A；天数为负或不是整数、毛利率不在 0 到 100% 返回 #NUM!。ID 或日期为空的行跳过，有记录的行金额为空返回 #VALUE!。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      tex`L(d) = \frac{g}{\#\mathrm{U}} \sum_{u \in \mathrm{U}} \sum_{0 \le t - f_u \le d} v_{u,t}`,
      tex`\mathrm{U} = \{u : f_u + d \le A\}`,
    ],
    where: [
      ["L(d)", "value by day d", "第 d 天的累计价值"],
      [tex`\mathrm{U}`, "customers who have reached day d", "已满 d 天的客户"],
      ["f_u", "day of the first order of customer u", "客户 u 的首单日"],
      ["v_{u,t}", "amounts of customer u on day t", "客户 u 在第 t 天的金额"],
      ["g", "margin"],
      ["A", "as_of"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "day", from: 0, to: 20, step: 1 },
    title: {
      en: "What a customer has brought by each day after the first order: it grows with each repeat, and steps where younger customers drop out.",
      "zh-CN": "首单后每一天的人均累计消费：复购让它上升，年轻客户退出统计时会跳动。",
    },
  },
  localNames: SHOP_CUSTOMERS,
  examples: [
    {
      args: [IDS, DAYS, AMOUNTS, 30, 1, AS_OF],
      result: 110,
      source: "Counted by hand: Li 220 and Wang 80 − 80 by day 30, Zhao is too young",
      story: {
        en: "Of the customers who came at least 30 days ago each has brought 110 so far, refunds taken off, after 80 on the first day. If winning one cost 90, a month is enough.",
        "zh-CN": "首单满 30 天的客户，扣掉退款人均累计 110 元，首单当天是 80 元。获客成本 90 元的话，一个月就回来了。",
      },
    },
    { args: [IDS, DAYS, AMOUNTS, 0, 1, AS_OF], result: 80, source: "Counted by hand: (100 + 80 + 60) ÷ 3" },
    { args: [IDS, DAYS, AMOUNTS, 30, 0.5, AS_OF], result: 55, source: "Half of 110" },
    { args: [IDS, DAYS, AMOUNTS, 30, 1, AS_OF, 46084], result: 0, source: "Only Wang, who sent everything back" },
    { args: [IDS, DAYS, AMOUNTS, 90, 1, AS_OF], result: { error: "#N/A" }, source: "Nobody is that old" },
    { args: [IDS, DAYS, AMOUNTS, 1.5, 1, AS_OF], result: { error: "#NUM!" }, source: "Half a day" },
  ],
  sources: ["Cumulative revenue per customer by age, as in the cohort charts of Amplitude and ChartMogul"],
  keywords: [
    "30天LTV",
    "LTV30",
    "客户前90天消费",
    "累计人均消费",
    "按天看价值",
    "90-day LTV",
    "cumulative revenue per customer",
    "first 30 days revenue",
    "customer value by age",
  ],
  related: ["COHORT_TABLE", "LTV", "BTYD_CLV", "CAC", "LTV_CAC"],
  fit: (ids, dates, amounts) => readOrders(ids, dates, amounts),
  compute: (_ids, _dates, _amounts, day, margin, asOf, cohortFrom, cohortTo, orders) => {
    const { customers, total } = oldEnough(orders, { day, asOf, cohortFrom, cohortTo });
    return metricOrFault(ARPPU, { revenue: margin * total, payingUsers: customers }, "user_ids");
  },
  intermediates: (_ids, _dates, _amounts, day, _margin, asOf, cohortFrom, cohortTo, orders) => {
    const { customers, total } = oldEnough(orders, { day, asOf, cohortFrom, cohortTo });
    return [
      { name: { en: "rows read", "zh-CN": "读到的行数" }, value: orders.log.count, unit: "count" },
      { name: { en: "customers in the list", "zh-CN": "表里的客户" }, value: orders.log.users, unit: "count" },
      { name: { en: "customers who are old enough", "zh-CN": "已满该天数的客户" }, value: customers, unit: "count" },
      { name: { en: "what they bought by that day", "zh-CN": "他们到该天的金额合计" }, value: total, unit: "money" },
    ];
  },
});
