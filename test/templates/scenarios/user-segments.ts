import type { Scenario } from "../support/scenario";

/** Rows of orders, in the order of the dates. */
const order = (user: string, date: string, amount: number | null) => ({ user, date, amount });

export const SCENARIOS: readonly Scenario[] = [
  {
    // Ann: orders of 30, 30 and 40 less a refund of 20: 3 orders, 80; the last order, not the refund, was 10 days ago: on the line of 10.
    // R 5 − 1 = 4, F (2 and 3 reached) 3, M (50 reached) 2: loyal; recent and frequent, but small.
    // Bob: 100, 30 days ago, on the line of new. R 5 − 2, F 1, M 3. Cat: 200, 31 days ago: no longer new. R 3, F 1, M 5.
    // Dan: 60 and 60, 60 days ago: not silent yet. R 2, F 2, M (120) 3.
    // Eve: 10, from 18 December, 13 + 31 + 28 + 31 + 30 + 31 + 17 = 181 days.
    // Fay ordered tomorrow and Gus only sent something back: no buyers. 8 orders, 510 ÷ 8 = 63.75 each; Ann and Dan came again.
    // Not yet bought: 10 − 5; 2.5 are reached, 0.25 buy: 2.5 × 0.2 + 0.25 × 10 = 3 for 0.25 × 63.75 = 15.9375, of which half is margin.
    // Lost: 1 is reached for 1, 0.01 buys for 0.6375: loses 0.68125. Together 16.575 ÷ 4.
    title: "what lies on a line takes the better frequency and spend and the worse recency, and a refund is no order",
    lang: "en",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", registered_users: 10, loyal_orders: 3, high_score: 3, margin: 0.5, budget_limit: 20 },
    rows: {
      scores: [
        [1, 10, 2, 50],
        [2, 30, 3, 100],
        [3, 60, 4, 150],
        [4, 120, 5, 200],
      ],
      segments: [
        { stage: "Not yet bought", reach: 0.5, response: 0.1, touch: 0.2, offer: 10 },
        { stage: "New" },
        { stage: "First order" },
        { stage: "Repeat" },
        { stage: "Loyal" },
        { stage: "Silent" },
        { stage: "Lost", reach: 1, response: 0.01, touch: 1, offer: 0 },
      ],
      orders: [
        order("Eve", "2025-12-18", 10),
        order("Dan", "2026-03-01", 60),
        order("Ann", "2026-04-01", 30),
        order("Dan", "2026-04-18", 60),
        order("Ann", "2026-05-01", 30),
        order("Cat", "2026-05-17", 200),
        order("Bob", "2026-05-18", 100),
        order("Gus", "2026-06-01", -5),
        order("Ann", "2026-06-07", 40),
        order("Ann", "2026-06-10", -20),
        order("Fay", "2026-06-18", 70),
      ],
    },
    results: {
      buyers: 5,
      orders_total: 8,
      revenue: 510,
      aov: 63.75,
      repeat_rate: 0.4,
      orders_per_buyer: 1.6,
      spend_per_buyer: 102,
      silent_lost: 1,
      silent_lost_spend: 10,
      active_share: 0.8,
      loyal_users: 1,
      vip_share: 0,
      vip_spend_share: 0,
      plan_budget: 4,
      plan_buyers: 0.26,
      plan_sales: 16.575,
      plan_profit: 4.2875,
      plan_roi: 16.575 / 4,
      breakeven_roi: 2,
    },
    tables: {
      orders: [
        { recency: 181, r: 1, f: 1, m: 1, stage: "Lost", group: "Lapsed small buyers" },
        { n: 2, recency: 60, r: 2, f: 2, m: 3, stage: "Repeat", group: "Big spenders at risk" },
        { n: 3, spend: 80, recency: 10, r: 4, f: 3, m: 2, stage: "Loyal", group: "Frequent small buyers" },
        { n: null, stage: null, group: null },
        null,
        { recency: 31, r: 3, m: 5, stage: "First order", group: "Big spenders to grow" },
        { recency: 30, r: 3, m: 3, stage: "New", group: "Big spenders to grow" },
        { n: 0, stage: null },
      ],
      segments: [
        { users: 5, share: 0.5, respond: 0.25, budget: 3, sales: 15.9375, profit: 4.96875, roi: 5.3125, verdict: "✓ Pays" },
        { users: 1, spend: 100, verdict: null },
        { users: 1, spend: 200, spend_share: 200 / 510 },
        { users: 1, avg_spend: 120 },
        { users: 1, spend: 80, share: 0.1 },
        { users: 0, avg_spend: null },
        { users: 1, budget: 1, profit: -0.68125, roi: 0.6375, verdict: "✗ Loses" },
      ],
      groups: [{ users: 0 }, { users: 2, share: 0.4, spend: 300, avg_spend: 150 }],
    },
    checks: { users_add_up: true, registered: true, days_rise: true, thresholds_rise: true, budget: true, incentives_pay: false },
  },
  {
    // Two ids of 19 digits that differ in the last are two buyers: 3,000 and 5,000 元, 4,000 on average. Both bought 7 days ago: new.
    // Reaching both costs 2 × 100, one of them buys with 2,000 off: 2,200 元 = 0.22 万 for 0.4 万, of which 0.16 is margin: 0.06 is lost.
    // The third id has no amount; lines 2 and 3 are both 60 days; silent at 200 days comes after lost at 180; one is registered and
    // two bought.
    title: "long ids stay apart, money in 万元 meets prices in 元, and entries that cannot be are found",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", registered_users: 1, silent_days: 200, margin: 0.4, budget_limit: 0.2 },
    rows: {
      scores: [
        [1, 30, 2, 100],
        [2, 60, 3, 300],
        [3, 60, 5, 600],
        [4, 180, 8, 1200],
      ],
      segments: [{ stage: "未下单" }, { stage: "新客", reach: 1, response: 0.5, touch: 100, offer: 2000 }],
      orders: [
        order("1234567890123456781", "2026-06-10", 3000),
        order("1234567890123456782", "2026-06-10", 5000),
        order("1234567890123456783", "2026-06-10", null),
      ],
    },
    results: {
      buyers: 2,
      revenue: 8000,
      aov: 4000,
      repeat_rate: 0,
      plan_budget: 0.22,
      plan_sales: 0.4,
      plan_profit: -0.06,
      plan_roi: 0.4 / 0.22,
    },
    tables: {
      scores: [{ ok: 1 }, { ok: 1 }, { ok: 0 }, { ok: 1 }],
      segments: [{ users: 0 }, { users: 2, respond: 1, budget: 0.22, verdict: "✗ 不划算" }],
      orders: [
        { uid: 1, n: 1, stage: "新客" },
        { uid: 2, n: 1 },
        { uid: 3, n: 0 },
      ],
    },
    checks: { registered: false, days_rise: false, thresholds_rise: false, orders_complete: false, budget: false, users_add_up: true },
  },
];
