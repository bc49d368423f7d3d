import { DomainError } from "../../core/errors";
import type { Orders } from "../../core/retention/customer-orders";
import { eventValues } from "../../core/retention/event-values";
import { inCalendar } from "../../core/retention/in-calendar";
import { column, columnMaybe, type Column } from "../params/column";
import { dateMaybe } from "../params/date";
import { words } from "../params/words";
import { readLog } from "./read-log";

/** The columns of a list of orders: arguments that several functions share. */
export const orderIds = column("user_ids", {
  unit: "text",
  text: words(
    [
      "customer ids",
      "Who bought: one id per row, text or number. 12 and “12” are one customer, a and A are two. Rows with a blank id or date are skipped.",
    ],
    ["客户 ID", "谁买的：每行一个 ID，文本或数字均可。12 和“12”算同一位，大小写不同算两位。ID 或日期为空的行跳过。"],
  ),
});

export const orderDates = column("dates", {
  unit: "date",
  text: words(
    ["order dates", "When: real dates or date-times, as many as ids, in any order. Dates typed as text give #VALUE!."],
    ["订单日期", "何时下单：真正的日期或日期时间，与 ID 行数相同，顺序不限。文本日期返回 #VALUE!。"],
  ),
});

const AMOUNTS = {
  unit: "money",
  text: words(
    ["amounts", "Value of each row; a refund is a row with an amount below 0. A blank beside a filled row gives #VALUE!."],
    ["金额", "每行的金额，退款写负数。有记录的行金额留空返回 #VALUE!。"],
  ),
} as const;

export const orderAmounts = column("amounts", AMOUNTS);
export const orderAmountsMaybe = columnMaybe("amounts", AMOUNTS);

export const orderAsOf = dateMaybe(
  "as_of",
  words(
    ["as of", "Last fully observed date; later rows are ignored. Default: the last date in the list."],
    ["截止日期", "数据完整的最后一天，之后的行不计。默认取表中最后一天。"],
  ),
  "last date",
);

const lists = new WeakMap<Column, Orders>();

/** The list of the columns, read once in a call: a curve of ninety days asks the same list ninety times. */
export function readOrders(ids: Column, dates: Column, amounts: Column | undefined): Orders {
  const key = amounts ?? dates;
  let orders = lists.get(key);
  if (orders === undefined) {
    const log = readLog(ids, dates, "dates");
    const values = amounts === undefined ? undefined : eventValues(log, amounts.cells, ids.cells, "amounts");
    orders = { log: inCalendar(log, "dates"), amounts: values };
    lists.set(key, orders);
  }
  return orders;
}

/** What a list without a purchase by then gives. */
export const noOrders = (): DomainError => new DomainError("na", "empty", { param: "user_ids" });

/** Three customers of a shop: Wang sends everything back, and Li comes again and again. 46082 is 1 March 2026. */
const ORDERS: readonly (readonly [id: string, day: number, amount: number])[] = [
  ["Li", 46082, 100],
  ["Wang", 46084, 80],
  ["Li", 46089, 50],
  ["Li", 46096, 70],
  ["Wang", 46114, -80],
  ["Zhao", 46122, 60],
  ["Li", 46132, 30],
];

/** What the three are called where names are written in Chinese. */
export const SHOP_CUSTOMERS = { "zh-CN": { Li: "小李", Wang: "小王", Zhao: "小赵" } } as const;

export const SHOP_ORDERS = {
  ids: ORDERS.map(([id]) => [id]),
  days: ORDERS.map(([, day]) => [day]),
  amounts: ORDERS.map(([, , amount]) => [amount]),
  /** 30 April 2026. */
  asOf: 46142,
} as const;
