import type { Extra } from "../../extras/extra";

const CUSTOMERS = "OPS.CUSTOMER_SUMMARY(orders[user],orders[date],orders[amount],as_of)";

/** One of its columns. */
const column = (place: number): string => `INDEX(${CUSTOMERS},0,${place})`;

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "A row for each customer: orders, spend, last order", "zh-CN": "订单变客户表：次数、金额、最近一次" },
    formula: `=${CUSTOMERS}`,
  },
  {
    asks: { en: "New and returning customers by month", "zh-CN": "逐月新老客" },
    formula: '=OPS.NEW_RETURNING(orders[user],orders[date],orders[amount],"month",as_of)',
  },
  {
    asks: { en: "How many order again within 90 days, and when", "zh-CN": "90 天内有多少人再买，一般隔几天" },
    formula: "=OPS.SECOND_ORDER(orders[user],orders[date],90,as_of,orders[amount])",
  },
  {
    asks: { en: "What a customer has spent after 30 days", "zh-CN": "客户前 30 天人均消费" },
    formula: "=OPS.LTV_LOG(orders[user],orders[date],orders[amount],30,,as_of)",
  },
  {
    asks: { en: "RFM scores by quantiles, for lists of any length", "zh-CN": "按分位打 RFM 分，不限行数" },
    formula: `=OPS.RFM(${column(6)},${column(2)},${column(3)})`,
  },
  {
    asks: { en: "Share of sales that the largest fifth of customers bring", "zh-CN": "消费最高的两成客户贡献多少" },
    formula: `=OPS.CONCENTRATION(${column(3)},0.2)`,
  },
];
