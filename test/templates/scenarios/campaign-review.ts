import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Usual days: Monday 100, Tuesday 200, mean 150. The campaign sold 400 and 500, 300 more on each day; on Wednesday, which has no like
    // before, 120 against the mean: 30 less. Net 570 for 300 spent: ROI 1.9 against a line of 1 ÷ 0.5 = 2; all sales 900 ÷ 300 = 3.
    // Profit 570 · 0.5 − 300 = −15. Conversion 20 of 200, then 80 of 400; pooled 1/6, z = 0.1 ÷ √(5/36 · 3/400) = √9.6.
    // Goals: 0.9, and 2 − 5/10 = 1.5 counted as 1.2; the third has no result: (0.4 · 0.9 + 0.4 · 1.2) ÷ 0.8 = 1.05.
    title: "sales are held against the same weekdays before, and a goal without a result is left out of the score",
    lang: "en",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      campaign_start: "2026-06-08",
      campaign_end: "2026-06-09",
      before_days: 7,
      after_days: 2,
      campaign_budget: 300,
      new_customers: 20,
      score_cap: 1.2,
      gross_margin: 0.5,
      refund_rate: 0,
      fee_rate: 0,
      target_margin: 0,
    },
    rows: {
      goals: [
        { metric: "Orders", direction: "Higher is better", weight: 0.4, baseline: 60, target: 100, actual: 90 },
        { metric: "Cost", direction: "Lower is better", weight: 0.4, target: 10, actual: 5 },
        { metric: "Posts", direction: "Higher is better", weight: 0.2, target: 50 },
      ],
      costs: [
        { item: "Search", category: "Channels", budget: 180, actual: 200, orders: 30, customers: 10, sales: 450 },
        { item: "Film", category: "Content", budget: 120, actual: 100 },
      ],
      daily: [
        ["2026-06-01", 100, 10, 100],
        ["2026-06-02", 100, 10, 200],
        ["2026-06-08", 200, 40, 400],
        ["2026-06-09", 200, 40, 500],
        ["2026-06-10", 100, 10, 120],
        ["2026-06-11", 100, 10, null],
      ],
    },
    results: {
      goal_score: 1.05,
      sales_before: 150,
      sales_uplift: 2,
      campaign_sales: 900,
      incremental_sales: 600,
      after_effect: -30,
      net_incremental: 570,
      roi: 3,
      incremental_roi: 1.9,
      profit: -15,
      cost_per_new: 15,
      cost_per_order: 3.75,
      cvr_uplift: 1,
      z_value: Math.sqrt(9.6),
      review_verdict: "! Only all sales pay back",
    },
    tables: {
      goals: [
        { attainment: 0.9, uplift: 0.5, verdict: "! Near" },
        { attainment: 1.5, points: 1.2 },
        { attainment: null, counted: 0 },
      ],
      costs: [
        { variance: 20, roi: 2.25, verdict: "✓ Earns" },
        { roi: null, verdict: null },
      ],
      daily: [null, null, { extra: 300 }, { extra: 300 }, { phase: "After", expected: 150, extra: -30 }, { extra: null }],
    },
    checks: { weights_100: true, every_day_once: true, costs_budget: true, attribution_fits: true, pays_back: true },
  },
  {
    // Nothing before: what is usual is not known, so not all sales are extra. 600 ÷ 200 = 3 is above 1 ÷ 0.4 = 2.5 all the same.
    // One of two actions is done, the other was due a week ago. 9 June has no row.
    title: "without days before the extra sales stay blank, and a day of the campaign that is missing is told",
    lang: "zh-CN",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      campaign_start: "2026-06-08",
      campaign_end: "2026-06-09",
      gross_margin: 0.4,
      refund_rate: 0,
      fee_rate: 0,
      target_margin: 0,
    },
    rows: {
      costs: [{ item: "投放", actual: 200 }],
      daily: [["2026-06-08", 100, 10, 600]],
      actions: [
        { kind: "停止", action: "停投", owner: "投放", due: "2026-06-10", status: "未开始" },
        { kind: "保留", action: "社群预热", owner: "运营", due: "2026-06-01", status: "已完成" },
      ],
    },
    results: {
      campaign_sales: 600,
      sales_before: null,
      incremental_sales: null,
      incremental_roi: null,
      profit: null,
      review_verdict: "! 按全部销售才回本",
      overdue_actions: 1,
      actions_done: 0.5,
      stop_count: 1,
    },
    tables: {
      actions: [
        { late: "✗ 逾期", days_left: -7 },
        { late: "✓ 已完成", days_left: null },
      ],
    },
    checks: { every_day_once: false, actions_on_time: false, pays_back: true },
  },
];
