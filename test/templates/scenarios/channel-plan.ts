import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Started on Wednesday 3 June, so the weeks begin on Monday the 1st; the last full Sunday before the 17th is the 14th: two of three
    // weeks are over, and their weights 0 and ½ make ½ due. Contribution (1 − 0.2)(0.5 − 0.1) = 0.32, line 1 ÷ 0.32 = 3.125.
    // A: 1,000 ÷ 10 · 1,000 = 100,000 seen, 2,000 clicks, 100 orders at 50 = 5,000, ROI 5; most per click 50 · 0.32 · 0.05 = 0.80.
    // B is bought out and has no CPM: nothing seen, ROI 0. In all 5,000 of 8,000: 3,000 short, at ROI 10/3 that is 900 more.
    // Spent 300 of 750 due; sold 900 of 2,500 due; at this pace 900 ÷ ½ = 1,800. A returned 900 ÷ 300 = 3, below the line.
    title: "a channel without CPM brings nothing, and half the weight of the weeks makes half the plan due",
    lang: "en",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      plan_start: "2026-06-03",
      channel_budget: 1500,
      sales_target: 8000,
      average_order_value: 50,
      gross_margin: 0.5,
      refund_rate: 0.2,
      fee_rate: 0.1,
      target_margin: 0,
    },
    rows: {
      channels: [
        {
          channel: "A",
          budget: 1000,
          cpm: 10,
          ctr: 0.02,
          signup_rate: 0.1,
          cvr: 0.05,
          new_share: 0.5,
          actual_spend: 300,
          actual_orders: 20,
          actual_sales: 900,
          actual_new: 10,
        },
        { channel: "B", budget: 500, ctr: 0.02, cvr: 0.05 },
      ],
      weeks: [{ weight: 0, actual_spend: 100 }, { weight: 0.5, actual_spend: 200 }, { weight: 0.5 }],
    },
    results: {
      breakeven_roi: 3.125,
      planned_signups: 200,
      planned_orders: 100,
      planned_roi: 10 / 3,
      planned_cac: 30,
      planned_profit: 100,
      target_share: 0.625,
      sales_gap: 3000,
      extra_budget: 900,
      losing_budget: 500,
      elapsed_share: 0.5,
      spend_pace: 0.4,
      sales_pace: 0.36,
      projected_sales: 1800,
      actual_cac: 30,
    },
    tables: {
      channels: [
        {
          roi: 5,
          cpc: 0.5,
          max_cpc: 0.8,
          cac: 20,
          profit: 600,
          verdict: "✓ Above",
          actual_roi: 3,
          pace: 0.6,
          advice: "✗ Cut cost or move money",
        },
        { impressions: 0, roi: 0, profit: -500, verdict: "✗ Below", advice: null },
      ],
      weeks: [{ cum_actual: 100 }, { cum_plan: 750, cum_actual: 300 }, { elapsed: 0, cum_actual: null }],
    },
    checks: { channels_budget: true, plan_breaks_even: true, target_reached: false, spend_pace: false, weeks_channels: true },
  },
  {
    // From Monday 8 June, with figures until Wednesday the 10th: 3 of 7 days of a week that weighs 0.7, so 0.3 is due. Line 1 ÷ 0.5 = 2.
    // A at its own order value: 2,000 ÷ 20 · 1,000 · 0.01 · 0.1 = 100 orders at 80 = 8,000, ROI 4. It returned 1,440 ÷ 480 = 3, but spent
    // 480 of 600, 0.8 of what was due, less than 1 − 0.15: it could take more. B spent 300 of 300 and returned 2.4.
    title: "a channel that earns but lags with spending could take more, and a week counts by its days",
    lang: "zh-CN",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      plan_start: "2026-06-08",
      data_until: "2026-06-10",
      average_order_value: 50,
      pace_limit: 0.15,
      gross_margin: 0.5,
      refund_rate: 0,
      fee_rate: 0,
      target_margin: 0,
    },
    rows: {
      channels: [
        { channel: "甲", budget: 2000, cpm: 20, ctr: 0.01, cvr: 0.1, aov: 80, actual_spend: 480, actual_sales: 1440 },
        { channel: "乙", budget: 1000, cpm: 20, ctr: 0.01, cvr: 0.1, actual_spend: 300, actual_sales: 720 },
      ],
      weeks: [
        [0.7, 780, 2160],
        [0.3, null, null],
      ],
    },
    results: {
      breakeven_roi: 2,
      planned_sales: 10500,
      planned_roi: 3.5,
      elapsed_share: 0.3,
      spend_pace: 780 / 900,
      actual_roi: 2160 / 780,
    },
    tables: {
      channels: [
        { roi: 4, max_cpc: 4, pace: 0.8, advice: "! 赚钱但花得慢，可加" },
        { roi: 2.5, max_cpc: 2.5, pace: 1, advice: "✓ 保持" },
      ],
      weeks: [{ elapsed: 3 / 7, cum_plan: 2100, cum_actual: 780 }, { cum_actual: null }],
    },
    checks: { weeks_100: true, no_losers: true, spend_pace: true, target_reached: false },
  },
];
