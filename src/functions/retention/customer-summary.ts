import { DomainError } from "../../core/errors";
import { numberColumn } from "../../core/retention/number-column";
import { summarizeCustomers } from "../../core/retention/summarize-customers";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { columnMaybe } from "../params/column";
import { words } from "../params/words";
import { noOrders, orderAmountsMaybe, orderAsOf, orderDates, orderIds, readOrders, SHOP_CUSTOMERS, SHOP_ORDERS } from "./order-columns";
import { DAY_OF_TIME, SAME_IDS } from "./list-notes";

const { ids: IDS, days: DAYS, amounts: AMOUNTS, asOf: AS_OF } = SHOP_ORDERS;
const SHEET_ROWS = 1_048_576;

export const CUSTOMER_SUMMARY = defineFunction({
  id: "CUSTOMER_SUMMARY",
  family: "segmentation",
  params: [
    orderIds,
    orderDates,
    orderAmountsMaybe,
    orderAsOf,
    columnMaybe("order_ids", {
      unit: "text",
      text: words(
        ["order ids", "Order number of each row, for exports with one row per item: rows of one order then count once. None may be blank."],
        ["订单号", "按商品明细导出（一单多行）时填每行的订单号，同一单只算一次，不能有空。"],
      ),
    }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Customer", "zh-CN": "客户", unit: "text" },
      { en: "Orders", "zh-CN": "订单数", unit: "count" },
      { en: "Spend", "zh-CN": "消费额", unit: "money" },
      { en: "First order", "zh-CN": "首购日期", unit: "date" },
      { en: "Last order", "zh-CN": "末购日期", unit: "date" },
      { en: "Days since last", "zh-CN": "距末购天数", unit: "days" },
      { en: "Days since first", "zh-CN": "距首购天数", unit: "days" },
    ],
  },
  text: {
    en: {
      summary:
        "From an order list to a customer list: orders, total spend, first and last order, and days since. One row per customer. Spills.",
      use: "Use it on exported orders as the first step to segments: its columns are what OPS.RFM, OPS.LIFECYCLE and OPS.REPURCHASE_RATE take.",
      formula: [
        "orders = rows that are no refund, or the different order ids among them",
        "spend = Σ of all amounts, refunds taken off",
        "days since last = as of − last order; days since first = as of − first order",
      ],
      traps: [
        "Exports with one row per item count every item as an order unless the order ids are given.",
        "A row with an amount below 0 is a refund: it lowers the spend and is no order. Who only has refunds is left out. A free order (0) is an order.",
        "Feed it on: =OPS.RFM(CHOOSECOLS(E2#,6),CHOOSECOLS(E2#,2),CHOOSECOLS(E2#,3)). BTYD models need OPS.BTYD_SUMMARY, which counts repeats.",
        SAME_IDS.en,
        "Rows with a blank id or date are skipped, a blank amount or order id beside a filled row gives #VALUE!, a list without an order #N/A. Without amounts the spend is empty.",
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "订单表变客户表：每位客户一行，列出订单数、消费额、首购和末购日期、距今天数，自动溢出。",
      use: "导出的订单直接用，是做客户分层的第一步：各列就是 OPS.RFM、OPS.LIFECYCLE、OPS.REPURCHASE_RATE 要的参数。",
      formula: [
        "订单数 = 不是退款的行数，或其中不同订单号的个数",
        "消费额 = 全部金额合计，退款相减",
        "距末购天数 = 截止日期 − 末购日期；距首购天数 = 截止日期 − 首购日期",
      ],
      traps: [
        "按商品明细导出的表（一单多行），不填订单号会把每件商品都算成一单。",
        "金额为负的行是退款：冲减消费额，不算一单；只有退款的客户不列出。0 元单也算一单。",
        "接着用：=OPS.RFM(CHOOSECOLS(E2#,6),CHOOSECOLS(E2#,2),CHOOSECOLS(E2#,3))。复购预测模型请用 OPS.BTYD_SUMMARY，它数的是复购次数。",
        SAME_IDS["zh-CN"],
        "ID 或日期为空的行跳过；有记录的行金额或订单号为空返回 #VALUE!；一单都没有返回 #N/A。没给金额时消费额留空。",
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [tex`f = \#\mathrm{O}, \qquad m = \sum_{i} v_i`, tex`r = A - \max \mathrm{D}, \qquad t = A - \min \mathrm{D}`],
    where: [
      ["f", "orders", "订单数"],
      [tex`\mathrm{O}`, "orders of the customer up to A, each once, refunds left out", "该客户截止 A 的订单，每单一次，退款除外"],
      ["m", "spend", "消费额"],
      ["v_i", "amount of row i, below 0 for a refund", "第 i 行的金额，退款为负"],
      ["r", "days since the last order", "距末购天数"],
      ["t", "days since the first order", "距首购天数"],
      [tex`\mathrm{D}`, "days of these orders", "这些订单的日期"],
      ["A", "as_of"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  localNames: SHOP_CUSTOMERS,
  examples: [
    {
      args: [IDS, DAYS, AMOUNTS, AS_OF],
      result: [
        ["Li", 4, 250, 46082, 46132, 10, 60],
        ["Wang", 1, 0, 46084, 46084, 58, 58],
        ["Zhao", 1, 60, 46122, 46122, 20, 20],
      ],
      source: "Counted by hand: Wang's 80 were refunded, which is no order",
      story: {
        en: "A shop's orders of two months become a list of three customers: Li bought four times and was here ten days ago, Wang sent everything back, Zhao is new. From here RFM takes one formula.",
        "zh-CN": "小店两个月的订单变成三位客户：小李买了四次、十天前刚来过；小王全退了；小赵是新客。下一步一个公式就能做 RFM 分层。",
      },
    },
    {
      args: [[["a"], ["a"], ["a"]], [[46082], [46082], [46090]], [[10], [20], [5]], null, [["N1"], ["N1"], ["N2"]]],
      result: [["a", 2, 35, 46082, 46090, 0, 8]],
      source: "Counted by hand: two rows of one order are one",
    },
    {
      args: [[["a"], [" a "], ["b"]], [[46082], [46083], [46084]], null, 46083],
      result: [["a", 2, "", 46082, 46083, 0, 1]],
      source: "White space around an id does not count; b comes later; no amounts, no spend",
    },
    { args: [[["a"]], [[46082]], [[-5]]], result: { error: "#N/A" }, source: "Only a refund" },
    { args: [[["a"]], [[46082]], [[5]], null, [[""]]], result: { error: "#VALUE!" }, source: "An order without a number" },
  ],
  sources: ["Customer summaries of the R package rfm and of lifetimes, here with all orders counted"],
  keywords: [
    "客户汇总",
    "订单变客户表",
    "每个客户买了几次",
    "最近一次购买",
    "客户消费总额",
    "customer list from orders",
    "orders per customer",
    "last order date",
    "total spend per customer",
    "RFM input",
  ],
  related: ["RFM", "LIFECYCLE", "REPURCHASE_RATE", "BTYD_SUMMARY", "NEW_RETURNING", "SECOND_ORDER"],
  calendar: { dateColumns: [3, 4] },
  fit: (ids, dates, amounts, _asOf, orderNumbers) => {
    const orders = readOrders(ids, dates, amounts);
    return { orders, orderOf: orderNumbers && numberColumn(orders.log, orderNumbers.cells, ids.cells, "order_ids") };
  },
  compute: (ids, _dates, amounts, asOf, _orderIds, { orders, orderOf }) => {
    const customers = summarizeCustomers(orders, asOf, orderOf);
    if (customers.length === 0) throw noOrders();
    if (customers.length > SHEET_ROWS) throw new DomainError("value", "too-many-rows", { param: "user_ids", rows: customers.length });
    const given = ids.cells.flat();
    return customers.map((customer): ResultCell[] => [
      given[customer.position] as string | number | boolean,
      customer.orders,
      amounts === undefined ? "" : customer.spend,
      customer.firstDay,
      customer.lastDay,
      customer.sinceLast,
      customer.sinceFirst,
    ]);
  },
  intermediates: (_ids, _dates, amounts, asOf, _orderIds, { orders, orderOf }) => {
    const customers = summarizeCustomers(orders, asOf, orderOf);
    const bought = customers.reduce((sum, customer) => sum + customer.orders, 0);
    return [
      { name: { en: "rows read", "zh-CN": "读到的行数" }, value: orders.log.count, unit: "count" },
      { name: { en: "customers", "zh-CN": "客户数" }, value: customers.length, unit: "count" },
      { name: { en: "orders of all of them", "zh-CN": "订单总数" }, value: bought, unit: "count" },
      {
        name: { en: "customers with more than one order", "zh-CN": "多次购买的客户" },
        value: customers.filter((each) => each.orders > 1).length,
        unit: "count",
      },
      ...(amounts === undefined
        ? []
        : [
            {
              name: { en: "spend of all of them", "zh-CN": "消费总额" },
              value: customers.reduce((sum, { spend }) => sum + spend, 0),
              unit: "money",
            } as const,
          ]),
    ];
  },
});
