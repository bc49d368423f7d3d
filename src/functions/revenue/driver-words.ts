import { words } from "../params/words";

/** How the four drivers of sales are explained, wherever they are asked for. */
export const DRIVER_WORDS = {
  users: words(["users", "Distinct visitors or active users of the period."], ["访客数", "周期内的去重访客或活跃用户数。"]),
  conversion: words(["conversion", "Share of them who buy, a fraction, e.g. 3%."], ["转化率", "其中下单的比例，小数，如 3%。"]),
  frequency: words(["orders per buyer", "Orders per buyer in the same period, e.g. 1.8."], ["人均订单数", "同一周期内每位买家的订单数，如 1.8。"]),
  aov: words(["average order value", "Money per order."], ["客单价", "平均每单金额。"]),
} as const;
