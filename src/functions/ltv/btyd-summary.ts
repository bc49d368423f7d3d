import { DomainError } from "../../core/errors";
import { historyTotals } from "../../core/ltv/btyd/history-totals";
import { summarizePurchases } from "../../core/ltv/btyd/summarize-purchases";
import { readLog } from "../retention/read-log";
import { eventValues } from "../../core/retention/event-values";
import { inCalendar } from "../../core/retention/in-calendar";
import { withoutRefunds } from "../../core/retention/without-refunds";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { column, columnMaybe } from "../params/column";
import { dateMaybe } from "../params/date";
import { numberOr } from "../params/number";
import { userIds } from "../retention/event-columns";
import { DAY_OF_TIME, SAME_IDS } from "../retention/list-notes";

/** The first purchases of CDNOW's customer 1, which are public; 35431 is 1 January 1997, 35703 30 September. */
const CUSTOMER_ONE = {
  ids: [["0001"], ["0001"], ["0001"], ["0001"]],
  days: [[35431], [35448], [35644], [35776]],
  amounts: [[29.33], [29.73], [14.96], [26.48]],
} as const;

/** Two customers, one of them twice on a day: 46082 is 1 March 2026. */
const SHOP = {
  ids: [["Li"], ["Wang"], ["Li"], ["Li"], ["Li"]],
  days: [[46082], [46084], [46089.4], [46089.8], [46096]],
  amounts: [[100], [80], [30], [20], [70]],
} as const;

const SHEET_ROWS = 1_048_576;

export const BTYD_SUMMARY = defineFunction({
  id: "BTYD_SUMMARY",
  family: "ltv",
  params: [
    userIds,
    column("dates", {
      unit: "date",
      text: {
        en: {
          label: "purchase dates",
          help: "When: real dates or date-times, as many as ids, in any order. Dates typed as text give #VALUE!.",
        },
        "zh-CN": { label: "购买日期", help: "何时购买：真正的日期或日期时间，与 ID 行数相同，顺序不限。文本日期返回 #VALUE!。" },
      },
    }),
    columnMaybe("amounts", {
      unit: "money",
      text: {
        en: { label: "amounts", help: "Value of each purchase; needed only for spend. Purchases of one day are added up." },
        "zh-CN": { label: "金额", help: "每次购买的金额，只在估算消费时需要。同一天的会相加。" },
      },
    }),
    dateMaybe(
      "as_of",
      {
        en: { label: "as of", help: "Last fully observed date; later purchases are ignored. Default: the last date in the log." },
        "zh-CN": { label: "截止日期", help: "数据完整的最后一天，之后的购买不计。默认取日志最后一天。" },
      },
      "last date",
    ),
    numberOr("unit_days", 7, {
      unit: "days",
      above: 0,
      text: {
        en: { label: "days per unit", help: "Length of the time unit in days: 7 for weeks, 1 for days, 30.4375 for months." },
        "zh-CN": { label: "单位天数", help: "时间单位有几天：按周填 7，按天填 1，按月填 30.4375。" },
      },
    }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Id", "zh-CN": "用户 ID", unit: "text" },
      { en: "Repeat purchases x", "zh-CN": "复购次数 x", unit: "count" },
      { en: "Age at last purchase t_x", "zh-CN": "末购时长 t_x", unit: "periods" },
      { en: "Age T", "zh-CN": "观察时长 T", unit: "periods" },
      { en: "Mean repeat spend", "zh-CN": "复购均额", unit: "money" },
    ],
  },
  text: {
    en: {
      summary: "From an order log to one row per customer: id, repeat purchases, age at the last one, age, mean repeat spend. Spills.",
      use: "Use it on exported orders as the first step to predicting purchases: its columns are what OPS.BTYD_FIT, OPS.GG_FIT and OPS.BTYD_CLV take.",
      formula: [
        "x = days with a purchase − 1",
        "t_x = (last day − first day) ÷ days per unit",
        "T = (as of − first day) ÷ days per unit",
        "mean = value of the repeat days ÷ x",
      ],
      traps: [
        "x counts repeats, not purchases: the first day is left out, and so is its value. Two orders on one day are one.",
        "Give days and let “days per unit” make weeks of them. A log rounded to weeks beforehand loses purchases and changes the fit.",
        "Who first bought on the as-of date has age 0, which a fit refuses: give a later as-of date, or filter these rows out.",
        "A negative amount is a refund: the row is left out, day and value, because the models are of purchases. Take refunds off through the margin. An amount of 0 is a purchase, such as a free order.",
        "Rows with a blank id or date are skipped; a blank amount beside a filled row gives #VALUE!. Without repeats the mean is 0; without amounts it is empty.",
        "Packages differ: some count purchases instead of repeats, or average the first one too. Columns made elsewhere must follow the rules above, or the fit is another.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "把订单日志变成每位客户一行：ID、复购次数、末购时长、观察时长、复购均额，自动溢出。",
      use: "导出的订单直接用，是预测复购的第一步：各列就是 OPS.BTYD_FIT、OPS.GG_FIT、OPS.BTYD_CLV 要的参数。",
      formula: [
        "x = 有购买的天数 − 1",
        "t_x =（末购日 − 首购日）÷ 单位天数",
        "T =（截止日 − 首购日）÷ 单位天数",
        "复购均额 = 复购日金额合计 ÷ x",
      ],
      traps: [
        "x 是复购次数，不是购买次数：首购日及其金额都不算；同一天两单算一次。",
        "日期按天给，由“单位天数”换算成周。事先归并到周会漏掉购买，影响拟合。",
        "截止日当天才首购的客户观察时长为 0，拟合不接受：请把截止日期往后填，或筛掉这些行。",
        "金额为负的行是退款，日期和金额都不计：模型统计的是购买，退款请在毛利里扣。金额为 0 算一次购买，如全额优惠的订单。",
        "ID 或日期为空的行跳过；有记录的行金额为空返回 #VALUE!。没有复购时均额为 0，没给金额时留空。",
        "各家软件口径不一：有的数总购买次数，有的均额含首购。别处算好的列须符合上面的规则，否则拟合结果会不同。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      tex`x = \#\mathrm{D} - 1, \qquad t_x = \frac{\max \mathrm{D} - \min \mathrm{D}}{u}, \qquad T = \frac{A - \min \mathrm{D}}{u}`,
      tex`\bar z = \frac{1}{x} \sum_{d \in \mathrm{D},\; d > \min \mathrm{D}} z_d`,
    ],
    where: [
      ["x", "repeat purchases", "复购次数"],
      ["t_x", "age at the last purchase", "末购时长"],
      ["T", "age at the as-of date", "观察时长"],
      [tex`\bar z`, "mean spend on the days with a repeat", "复购日的平均金额"],
      [tex`\mathrm{D}`, "days up to A on which the customer bought, each counted once", "截止 A 为止有购买的日期，每天只算一次"],
      ["A", "as_of"],
      ["u", "unit_days"],
      ["z_d", "amounts of day d, added up", "第 d 天的金额合计"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  examples: [
    {
      args: [CUSTOMER_ONE.ids, CUSTOMER_ONE.days, CUSTOMER_ONE.amounts, 35703],
      result: [["0001", 2, 30.4285714286, 38.8571428571, 22.345]],
      source: "Fader and Hardie's CDNOW sample, customer 1: x 2, t_x 30.43, T 38.86, mean 22.35",
      story: {
        en: "A record shop's order log, here the rows of one customer, observed up to 30 September 1997: two repeat days and their mean value. The order of December comes later and is not counted.",
        "zh-CN": "唱片店订单日志中某位客户的几行，观察到 1997 年 9 月 30 日：两个复购日及其均额；12 月那单在截止日之后，不计。",
      },
    },
    {
      args: [SHOP.ids, SHOP.days, SHOP.amounts],
      result: [
        ["Li", 2, 2, 2, 60],
        ["Wang", 0, 0, 12 / 7, 0],
      ],
      source: "Counted by hand: the two orders of one day are one repeat of 50, the other is 70",
    },
    {
      args: [SHOP.ids, SHOP.days, null, 46090, 1],
      result: [
        ["Li", 1, 7, 8, ""],
        ["Wang", 0, 0, 6, ""],
      ],
      source: "Counted by hand, in days and without amounts",
    },
    { args: [[["a"]], [["2026-03-01"]]], result: { error: "#VALUE!" }, source: "A text is not a date" },
    { args: [[[""]], [[""]]], result: { error: "#N/A" }, source: "An empty log" },
    { args: [[["a"]], [[46082]], null, null, 0], result: { error: "#NUM!" }, source: "A unit of no length" },
  ],
  sources: [
    "Fader, Hardie and Lee (2005), Marketing Science 24(2)",
    "Fader and Hardie (2013), The gamma-gamma model of monetary value, note 025",
  ],
  keywords: [
    "复购",
    "订单日志",
    "RFM",
    "客户汇总",
    "recency frequency",
    "customer base",
    "repeat purchase",
    "整理订单数据",
    "prepare orders for a prediction",
  ],
  related: ["BTYD_FIT", "GG_FIT", "BTYD_CLV", "COHORT_TABLE", "REPURCHASE_RATE", "RFM", "BTYD_PREDICT"],
  fit: (ids, dates, amounts) => {
    const log = readLog(ids, dates, "dates");
    const values = amounts === undefined ? undefined : eventValues(log, amounts.cells, ids.cells, "amounts");
    const purchases = withoutRefunds(inCalendar(log, "dates"), values);
    return { log: purchases.log, values: purchases.amounts };
  },
  compute: (ids, _dates, _amounts, asOf, unitDays, { log, values }) => {
    const customers = summarizePurchases(log, values, asOf, unitDays);
    if (customers.length === 0) throw new DomainError("na", "empty", { param: "user_ids" });
    // Two columns of ids hold more than one sheet has rows.
    if (customers.length > SHEET_ROWS) throw new DomainError("value", "too-many-rows", { param: "user_ids", rows: customers.length });
    const given = ids.cells.flat();
    return customers.map(({ position, x, tx, T, mean }): ResultCell[] => [
      given[position] as string | number | boolean,
      x,
      tx,
      T,
      values === undefined ? "" : mean,
    ]);
  },
  intermediates: (_ids, _dates, _amounts, asOf, unitDays, { log, values }) => {
    const customers = summarizePurchases(log, values, asOf, unitDays);
    const { repeaters, repeats, time } = historyTotals(customers);
    const value = customers.reduce((sum, { x, mean }) => sum + x * mean, 0);
    return [
      { name: { en: "purchases read", "zh-CN": "读到的购买记录" }, value: log.count, unit: "count" },
      { name: { en: "customers with a purchase by then", "zh-CN": "截止日前有购买的客户" }, value: customers.length, unit: "count" },
      { name: { en: "of them bought again on a later day", "zh-CN": "其中改天又买过的客户" }, value: repeaters, unit: "count" },
      { name: { en: "repeat purchases of all customers", "zh-CN": "全部客户的复购次数" }, value: repeats, unit: "count" },
      { name: { en: "time observed per customer", "zh-CN": "每位客户的平均观察时长" }, value: time / customers.length, unit: "periods" },
      ...(values !== undefined && repeats > 0
        ? [
            {
              name: { en: "mean value of a repeat purchase", "zh-CN": "每次复购的平均金额" },
              value: value / repeats,
              unit: "money",
            } as const,
          ]
        : []),
    ];
  },
});
