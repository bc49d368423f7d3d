import { DomainError } from "../../core/errors";
import { secondOrders } from "../../core/retention/second-orders";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { numberOr } from "../params/number";
import { words } from "../params/words";
import { noOrders, orderAmountsMaybe, orderAsOf, orderDates, orderIds, readOrders, SHOP_CUSTOMERS, SHOP_ORDERS } from "./order-columns";
import { DAY_OF_TIME, SAME_IDS } from "./list-notes";

const { ids: IDS, days: DAYS, amounts: AMOUNTS, asOf: AS_OF } = SHOP_ORDERS;

const notYet = (): DomainError => new DomainError("na", "nobody-observed");

export const SECOND_ORDER = defineFunction({
  id: "SECOND_ORDER",
  family: "retention",
  params: [
    orderIds,
    orderDates,
    numberOr("within", 90, {
      unit: "days",
      min: 1,
      integer: true,
      text: words(
        ["within days", "Up to how many days after the first order, a whole number from 1. 90 if left out."],
        ["几天内", "首单后多少天内，整数，至少 1。不填按 90 天。"],
      ),
    }),
    orderAsOf,
    orderAmountsMaybe,
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "Customers", "zh-CN": "客户数", unit: "count" },
      { en: "With a second order", "zh-CN": "有第二单的客户", unit: "count" },
      { en: "Share within the days", "zh-CN": "天数内二购率", unit: "fraction" },
      { en: "Typical days to it", "zh-CN": "典型间隔天数", unit: "days" },
      { en: "Observed that long", "zh-CN": "观察满天数的客户", unit: "count" },
    ],
  },
  text: {
    en: {
      summary:
        "How many customers come back for a second order within so many days, and after how many days typically. Five cells from an order list.",
      use: "Use it to time the reminder: half of those who come back have done so by the typical day, so a coupon before it goes to people who come anyway.",
      formula: [
        "second order = first order on a later day",
        "share = 1 − S(days), S the curve of Kaplan and Meier; customers who have not come back are censored at their age",
        "typical days = smallest t with 1 − S(t) ≥ share ÷ 2",
      ],
      traps: [
        "Two orders on one day are one visit, not a repeat.",
        "Dividing those who came back by all customers counts last week's newcomers as lost. Here they count as long as they were observed.",
        "The second cell counts second orders however late, the third only those within the days.",
        "Amounts only tell refunds: rows below 0 are no orders. Where nobody has been observed that long, and some may still come, share and days are #N/A; where nobody came back the days are.",
        "Days below 1 or broken give #NUM!; rows with a blank id or date are skipped; an empty list gives #N/A.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "首单到二单：多少客户在若干天内下了第二单，一般隔几天。从订单表直接算，横向溢出五格。",
      use: "定召回时机：会回来的人，一半在典型天数之前已经回来了，太早发券等于补贴本来就会来的人。",
      formula: [
        "第二单 = 首单之后另一天的第一单",
        "二购率 = 1 − S(天数)，S 为 Kaplan–Meier 曲线；还没回来的客户按已观察的天数删失",
        "典型间隔 = 使 1 − S(t) ≥ 二购率 ÷ 2 的最小 t",
      ],
      traps: [
        "同一天下两单算一次到店，不算复购。",
        "拿回来的人数除以全部客户，会把上周刚来的新客当成流失。这里新客观察了多久就算多久。",
        "第二格是有第二单的客户，不管隔多久；第三格只算天数以内。",
        "金额只用来识别退款，负数行不算订单。没有客户观察满这么多天、又还可能有人来时，二购率和间隔返回 #N/A；没有人回来时间隔返回 #N/A。",
        "天数小于 1 或不是整数返回 #NUM!；ID 或日期为空的行跳过；空表返回 #N/A。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      tex`S(t) = \prod_{t_i \le t} \left( 1 - \frac{d_i}{n_i} \right), \qquad q = 1 - S(w)`,
      tex`m = \min\{ t : 1 - S(t) \ge q / 2 \}`,
    ],
    where: [
      ["S(t)", "share of customers without a second order t days after the first", "首单后第 t 天仍没有第二单的客户比例"],
      ["t_i", "days after which somebody came back", "有人回来的天数"],
      ["d_i", "customers who came back then", "当天回来的客户数"],
      ["n_i", "customers observed that long who had not come back before", "观察满该天数且之前没回来的客户数"],
      ["q", "share within the days", "天数内二购率"],
      ["m", "typical days", "典型间隔天数"],
      ["w", "within"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "within", from: 1, to: 20, step: 1 },
    columns: [2],
    title: {
      en: "The share of customers with a second order by each day after the first.",
      "zh-CN": "首单后每一天，已有第二单的客户比例。",
    },
  },
  localNames: SHOP_CUSTOMERS,
  examples: [
    {
      args: [IDS, DAYS, 20, AS_OF, AMOUNTS],
      result: [[3, 1, 1 / 3, 7, 3]],
      source: "Worked by hand: Li comes back after 7 days, three were at risk",
      story: {
        en: "Three customers, of whom one came back a week after the first order: a third within 20 days, typically after 7. A reminder belongs after that week, not on the second day.",
        "zh-CN": "三位客户里一位在首单 7 天后又来：20 天内二购率三分之一，典型间隔 7 天。提醒短信放在一周之后发，别第二天就发。",
      },
    },
    { args: [IDS, DAYS, 60, AS_OF, AMOUNTS], result: [[3, 1, 1 / 3, 7, 1]], source: "Worked by hand: only Li was observed 60 days" },
    {
      args: [IDS, DAYS, 90, AS_OF, AMOUNTS],
      result: [[3, 1, { error: "#N/A" }, { error: "#N/A" }, 0]],
      source: "Nobody was observed 90 days yet",
    },
    { args: [IDS, DAYS, 0.5, AS_OF], result: { error: "#NUM!" }, source: "Half a day" },
    { args: [[[""]], [[""]]], result: { error: "#N/A" }, source: "An empty list" },
  ],
  sources: ["Kaplan and Meier (1958), JASA 53", "Second order: the first on a later day (bythenumbersapp.com)"],
  keywords: [
    "首单到二单",
    "二次购买",
    "复购间隔",
    "多久回购",
    "第二次下单",
    "二次复购天数",
    "second order rate",
    "time to second purchase",
    "time to second order",
    "days between first and second order",
    "repeat within 30 days",
    "when to send the reminder",
  ],
  related: ["REPURCHASE_RATE", "SURVIVAL_KM", "CUSTOMER_SUMMARY", "NEW_RETURNING", "BTYD_PALIVE"],
  fit: (ids, dates, _within, _asOf, amounts) => readOrders(ids, dates, amounts),
  compute: (_ids, _dates, within, asOf, _amounts, orders) => {
    const { customers, returned, share, typicalDays, observed } = secondOrders(orders, within, asOf);
    if (customers === 0) throw noOrders();
    const row: ResultCell[] = [
      customers,
      returned,
      share ?? notYet(),
      typicalDays ?? (share === 0 ? new DomainError("na", "no-second-order", { within }) : notYet()),
      observed,
    ];
    return [row];
  },
  intermediates: (_ids, _dates, within, asOf, _amounts, orders) => {
    const { customers, returned, observed } = secondOrders(orders, within, asOf);
    return [
      { name: { en: "rows read", "zh-CN": "读到的行数" }, value: orders.log.count, unit: "count" },
      {
        name: { en: "customers who have not come back so far", "zh-CN": "至今没有回来的客户" },
        value: customers - returned,
        unit: "count",
      },
      { name: { en: "customers too young to tell", "zh-CN": "观察还不满天数的客户" }, value: customers - observed, unit: "count" },
    ];
  },
});
