import type { Scenario } from "../support/scenario";

/** Wednesdays of June 2026 and, on the 11th, a Thursday. */
const day = (date: string, visitors: number, orders: number, sales: number, event: string | null = null) => ({
  date,
  visitors,
  orders,
  sales,
  ad_spend: 0.1 * sales,
  refunds: 0,
  event,
});

export const SCENARIOS: readonly Scenario[] = [
  {
    // 2026-06-17 is a Wednesday; today is the 18th. Wednesdays before: 20 May 1,000, 27 May 900 but an event, 3 June 800, 10 June 600.
    // Baseline of the 17th: the ordinary ones of 28 days, (1,000 + 800 + 600) ÷ 3 = 800; 480 ÷ 800 − 1 = −40%, a week before 480 ÷ 600 − 1.
    // Visitors (100 + 100 + 100) ÷ 3 = 100 against 90: −10%. Orders (10 + 8 + 6) ÷ 3 = 8 against 4: −50%.
    // Conversion off 0.5 ÷ 0.9 − 1 = −44.4%, order value off 0.6 ÷ 0.5 − 1 = +20%: conversion is the cause.
    // Month: 800 + 600 + 480 = 1,880 in 17 of 30 days; target 3,000: pace 1,880 ÷ 1,700; 1,120 are left for 13 days.
    title: "a day is measured against ordinary days of its weekday, and its cause is what moved most",
    lang: "en",
    today: "2026-06-18",
    set: { as_of: "2026-06-18", sales_target: 3000, anomaly_limit: 0.4, min_weeks: 3, ad_limit: 0.1 },
    rows: {
      log: [
        day("2026-05-20", 100, 10, 1000),
        day("2026-05-27", 300, 30, 900, "Sale"),
        day("2026-06-03", 100, 8, 800),
        day("2026-06-10", 100, 6, 600),
        day("2026-06-17", 90, 4, 480),
      ],
      checklist: [
        { item: "Ads", when: "Thursday", last_done: "2026-06-11" },
        { item: "Stock", when: "Every day", last_done: "2026-06-18" },
        { item: "Chats", when: "Workdays", last_done: "2026-06-14" },
        { item: "Events", when: "Monday", last_done: "2026-06-18" },
      ],
    },
    results: {
      latest: "2026-06-17",
      sales_latest: 480,
      flag_latest: "▼ Low",
      cause_latest: "Conversion",
      wow_latest: -0.2,
      sales_7d: 480,
      wow_7d: -0.2,
      conversion_7d: 4 / 90,
      aov_7d: 120,
      ad_ratio_7d: 0.1,
      month_sales: 1880,
      pace: 1880 / 1700,
      projected_month: (1880 / 17) * 30,
      required_per_day: 1120 / 13,
      anomalies_28d: 1,
      // Thursday's, the daily and the workdays' task are due; the daily one is done. Four days since the chats is more than three.
      due_today: 3,
      done_today: 1,
      routine_rate: 1 / 3,
      missed_items: 1,
    },
    tables: {
      log: [
        { weeks: 0, base: null, flag: null },
        // An event day says its name, and its own baseline is too short.
        { weeks: 1, flag: "Sale", normal: 0 },
        null,
        // 3 June and 20 May: two weeks are fewer than three.
        { weeks: 2, base: null, dev: null },
        { weeks: 3, base: 800, dev: -0.4, d_visitors: -0.1, d_orders: -0.5, d_cvr: -4 / 9, d_aov: 0.2, weekday: 3 },
      ],
      checklist: [{ due: 1, status: "○ To do", missed: 0 }, { status: "✓ Done" }, { missed: 1 }, { due: 0, status: "✓ Done" }],
    },
    checks: { one_row_a_day: true, no_gap: false, filled: true, ad_ratio: true, pace: true, routine: false },
  },
  {
    // In 万: 1.2 and 0.6 are 12,000 and 6,000 元; 6,000 ÷ 50 orders = 120 元 each. Today's own row is not over and does not count; the
    // 16th stands twice, so its sales are 0.6 + 0.3 = 0.9 and one row is double. Pace 0.9 of 30 × 16 ÷ 30 = 16 (June has but these rows).
    title: "today's row waits until tomorrow, and a day entered twice is found",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", sales_target: 30 },
    rows: {
      log: [day("2026-06-16", 100, 50, 0.6), day("2026-06-16", 50, 25, 0.3), day("2026-06-17", 10, 20, 1.2)],
      checklist: [{ item: "巡店", when: "工作日" }],
    },
    results: { latest: "2026-06-16", sales_latest: 0.9, sales_7d: 0.9, aov_7d: 120, pace: 0.9 / 16, routine_rate: 0, missed_items: 0 },
    tables: { log: [{ dup: 0, aov: 120 }, { dup: 1 }, { dup: 0, aov: 600 }] },
    checks: { one_row_a_day: false, orders_fit: false, pace: false },
  },
];
