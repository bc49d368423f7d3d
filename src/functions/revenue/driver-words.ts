import { words } from "../params/words";

/** How the four drivers of sales are explained, wherever they are asked for. */
export const DRIVER_WORDS = {
  users: words(
    ["users", "Distinct visitors or active users of the period, from 0."],
    ["访客数", "周期内的去重访客数或活跃用户数，不小于 0。"],
  ),
  conversion: words(
    ["conversion", "Share of them who buy, from 0 to 100%: 3% or 0.03."],
    ["转化率", "其中下单的比例，0 到 100%，写 3% 或 0.03。"],
  ),
  frequency: words(
    ["orders per buyer", "Orders per buyer in the same period, e.g. 1.8; 1 where the order value is already per buyer."],
    ["人均订单数", "同一周期内每位买家下几单，如 1.8；客单价已按买家算时填 1。"],
  ),
  aov: words(
    ["average order value", "Money per order. If your report shows money per buyer, set orders per buyer to 1."],
    ["客单价（每单）", "平均每单金额，即笔单价。后台的客单价若按买家算，人均订单数填 1。"],
  ),
} as const;
