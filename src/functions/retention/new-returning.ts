import { DomainError } from "../../core/errors";
import { periodsOf } from "../../core/numeric/periods";
import { newAndReturning, type NewAndReturning } from "../../core/retention/new-and-returning";
import { SHARE } from "../../metrics/comparison";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { option } from "../params/option";
import { weekStartParam } from "../params/week-start";
import { words } from "../params/words";
import { noOrders, orderAmountsMaybe, orderAsOf, orderDates, orderIds, readOrders, SHOP_CUSTOMERS, SHOP_ORDERS } from "./order-columns";
import { DAY_OF_TIME, SAME_IDS } from "./list-notes";

const { ids: IDS, days: DAYS, amounts: AMOUNTS, asOf: AS_OF } = SHOP_ORDERS;
const NUM = { error: "#NUM!" } as const;

/** Parts of a whole are not below 0: a side of which more was sent back than bought has no share. */
function shareOf(returning: number, fresh: number): ResultCell {
  if (returning < 0 || fresh < 0) return new DomainError("num", "negative-part");
  return returning + fresh === 0
    ? new DomainError("div0", "zero-period")
    : metricOrFault(SHARE, { part: returning, whole: returning + fresh }, "amounts");
}

const cellsOf = (period: NewAndReturning, withRevenue: boolean): ResultCell[] => [
  period.start,
  period.newCustomers,
  period.returningCustomers,
  ...(withRevenue ? [period.newRevenue, period.returningRevenue, shareOf(period.returningRevenue, period.newRevenue)] : ["", "", ""]),
];

export const NEW_RETURNING = defineFunction({
  id: "NEW_RETURNING",
  family: "retention",
  params: [
    orderIds,
    orderDates,
    orderAmountsMaybe,
    option(
      "grain",
      {
        month: { en: "by month", "zh-CN": "按月" },
        week: { en: "by week", "zh-CN": "按周" },
        day: { en: "by day", "zh-CN": "按天" },
        quarter: { en: "by quarter", "zh-CN": "按季度" },
        year: { en: "by year", "zh-CN": "按年" },
      },
      words(
        ["grain", "How long a period is: month, week, day, quarter or year."],
        ["周期", "一期多长：month 月，week 周，day 天，quarter 季度，year 年。"],
      ),
    ),
    orderAsOf,
    option(
      "split",
      {
        period: { en: "new for the whole first period", "zh-CN": "首购当期都算新客" },
        order: { en: "only the first order is new", "zh-CN": "只有首单算新客" },
      },
      words(
        ["split", "period: new with all he buys in his first period; order: only the day of the first order is new."],
        ["新老口径", "period 首购所在周期内都算新客，order 只有首单当天算新客。"],
      ),
    ),
    weekStartParam,
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Period", "zh-CN": "周期起始", unit: "date" },
      { en: "New customers", "zh-CN": "新客数", unit: "count" },
      { en: "Returning customers", "zh-CN": "老客数", unit: "count" },
      { en: "New revenue", "zh-CN": "新客销售额", unit: "money" },
      { en: "Returning revenue", "zh-CN": "老客销售额", unit: "money" },
      { en: "Returning share of revenue", "zh-CN": "老客销售占比", unit: "fraction" },
    ],
  },
  text: {
    en: {
      summary: "New vs returning customers and their revenue for each month, week, quarter or year, straight from an order list. Spills.",
      use: "Use it to see whether a shop grows by newcomers it pays for or by customers who come back. New revenue over marketing spend is the aMER of OPS.MER.",
      formula: [
        "period: new = customers whose first order lies in the period, with all they buy in it",
        "order: new = first order days; whoever buys again later in the period counts on both sides",
        "returning share = returning revenue ÷ (new + returning revenue)",
      ],
      traps: [
        "The list must begin early. In its first months old customers look new, because their earlier orders are missing.",
        "Two definitions are in use. By period, new and returning add up to all buyers; by order, as Shopify counts, they can add up to more.",
        "A refund lowers the revenue of the side its customer is on that day; one without an order before is on the returning side. Where a side falls below 0 its share is #NUM!.",
        "The last period may still be running. Periods without an order are listed with zeros; their share is #DIV/0!.",
        "Rows with a blank id or date are skipped; a blank amount beside a filled row gives #VALUE!; an empty list #N/A. Without amounts the last three columns are empty.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "新老客占比：从订单表直接算出每月（周、季、年）的新客数、老客数、各自销售额和老客占比，自动溢出。",
      use: "看生意靠拉新还是靠老客回头撑着。新客销售额 ÷ 营销费用，就是 OPS.MER 说的 aMER。",
      formula: [
        "period：首单在该期的客户都是新客，当期买的全算新客",
        "order：只有首单当天算新客，当期再来的两边各计一次",
        "老客销售占比 = 老客销售额 ÷（新客 + 老客销售额）",
      ],
      traps: [
        "订单表要从尽量早开始。头几个月缺了更早的订单，老客会被当成新客。",
        "口径有两种：按周期算，新客加老客等于买家总数；按订单算（Shopify 的口径），两边相加会多于买家数。",
        "退款冲减该客户当天所在那一边的销售额，之前没有订单的退款算老客。某一边减成负数时，占比返回 #NUM!。",
        "最后一期可能还没走完。没有订单的周期列为 0，占比返回 #DIV/0!。",
        "ID 或日期为空的行跳过；有记录的行金额为空返回 #VALUE!；空表返回 #N/A。没给金额时后三列留空。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      [tex`N_p = \#\{u : f_u \in p\}`, "period", "period 按周期"],
      [tex`R_p = \#\{u : f_u < p,\ a_u(p) > 0\}`, "period", "period 按周期"],
      [tex`q_p = \frac{V_p}{W_p + V_p}`, "Share", "占比"],
    ],
    where: [
      ["N_p", "new customers of period p", "第 p 期的新客数"],
      ["R_p", "returning customers", "老客数"],
      ["f_u", "first order of customer u", "客户 u 的首单"],
      ["a_u(p)", "orders of customer u in the period", "客户 u 在该期的订单数"],
      ["q_p", "returning share of revenue", "老客销售占比"],
      ["W_p", "new revenue", "新客销售额"],
      ["V_p", "returning revenue", "老客销售额"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  picture: {
    kind: "columns",
    columns: [1, 2],
    labels: 0,
    title: { en: "New and returning customers, month by month.", "zh-CN": "每月的新客数和老客数。" },
  },
  localNames: SHOP_CUSTOMERS,
  examples: [
    {
      args: [IDS, DAYS, AMOUNTS, null, AS_OF],
      result: [
        [46082, 2, 0, 300, 0, 0],
        [46113, 1, 1, 60, -50, NUM],
      ],
      source: "Counted by hand: all of March is new; in April Zhao is, Li's 30 and Wang's refund of 80 are returning",
      story: {
        en: "A shop's first two months. March is all new, as every first month is. In April one newcomer and one who came back: but Wang's refund turns the returning revenue negative.",
        "zh-CN": "小店头两个月：3 月全是新客，任何表的第一个月都这样。4 月一位新客、一位回头客，但小王的退款让老客销售额成了负数。",
      },
    },
    {
      args: [IDS, DAYS, AMOUNTS, null, 46112, "order"],
      result: [[46082, 2, 1, 180, 120, 0.4]],
      source: "Counted by hand: Li's later orders of March are returning",
    },
    {
      args: [IDS, DAYS, null, "quarter", AS_OF],
      result: [
        [46023, 2, 0, "", "", ""],
        [46113, 1, 2, "", "", ""],
      ],
      source: "Counted by hand: quarters from January; without amounts no row is a refund, so Wang's counts too",
    },
    { args: [[["a"]], [[46082]], [["x"]]], result: { error: "#VALUE!" }, source: "A text is no amount" },
    { args: [[[""]], [[""]]], result: { error: "#N/A" }, source: "An empty list" },
  ],
  sources: [
    "New and returning customers by first order in the period (bythenumbersapp.com)",
    "Shopify's customer order index: first-time and returning orders (help.funnel.io)",
  ],
  keywords: [
    "新老客占比",
    "新客销售额",
    "老客贡献",
    "新老客分析",
    "回头客比例",
    "new vs returning customers",
    "first-time vs repeat revenue",
    "returning customer rate",
    "new customer revenue",
    "share of repeat sales",
  ],
  related: ["COHORT_TABLE", "CUSTOMER_SUMMARY", "REPURCHASE_RATE", "SECOND_ORDER", "MER"],
  calendar: { dateColumns: [0] },
  fit: (ids, dates, amounts) => readOrders(ids, dates, amounts),
  compute: (_ids, _dates, amounts, grain, asOf, split, weekStart, orders) => {
    const periods = newAndReturning(orders, periodsOf(grain, weekStart), asOf, split);
    if (periods.length === 0) throw noOrders();
    return periods.map((period) => cellsOf(period, amounts !== undefined));
  },
  intermediates: (_ids, _dates, amounts, grain, asOf, split, weekStart, orders) => {
    const periods = newAndReturning(orders, periodsOf(grain, weekStart), asOf, split);
    const sum = (of: (period: NewAndReturning) => number): number => periods.reduce((total, period) => total + of(period), 0);
    return [
      { name: { en: "rows read", "zh-CN": "读到的行数" }, value: orders.log.count, unit: "count" },
      { name: { en: "periods", "zh-CN": "周期数" }, value: periods.length, unit: "count" },
      {
        name: { en: "customers with a first order", "zh-CN": "首次下单的客户" },
        value: sum(({ newCustomers }) => newCustomers),
        unit: "count",
      },
      ...(amounts === undefined
        ? []
        : [
            {
              name: { en: "revenue of all periods, refunds taken off", "zh-CN": "各期销售额合计（已扣退款）" },
              value: sum(({ newRevenue, returningRevenue }) => newRevenue + returningRevenue),
              unit: "money",
            } as const,
          ]),
    ];
  },
});
