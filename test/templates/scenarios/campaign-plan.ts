import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Of each 100 sold 100·0.8·(0.5 − 0.1) = 32 are left: break-even 3.125. A: 4,000 ÷ 2 = 2,000 clicks, 100 orders, 5,000; B: 6,000
    // clicks, 600 orders, 30,000. 35,000 for 10,000 is 3.5; 31,250 or 625 orders pay it back; an order may cost 50 ÷ 3.125;
    // 35,000·0.32 − 10,000. Ten days from 20 June. Tasks: 10–14 June done, 12–13 June half done and late, 19–21 June half done though
    // the campaign begins on the 20th, 30 June–1 July: (5·1 + 2·½ + 3·½) ÷ 12. The goal asks for 50 more, 5 a day.
    title: "one channel below its break-even is carried by the other, and the launch may not begin before the campaign",
    lang: "en",
    today: "2026-06-17",
    set: {
      campaign_start: "2026-06-20",
      campaign_end: "2026-06-29",
      campaign_budget: 10_000,
      average_order_value: 50,
      gross_margin: 0.5,
      refund_rate: 0.2,
      fee_rate: 0.1,
      target_margin: 0,
    },
    rows: {
      goals: [{ metric: "Members", baseline: 100, target: 150 }],
      channels: [
        { channel: "A", budget: 4000, cpc: 2, cvr: 0.05 },
        { channel: "B", budget: 6000, cpc: 1, cvr: 0.1 },
      ],
      budget: [
        { item: "Ads", category: "Channels", quantity: 10, price: 700, status: "Paid" },
        { item: "More ads", category: "Channels", quantity: 1, price: 3000, status: "Approved" },
      ],
      schedule: [
        { task: "1", stage: "Prepare", from: -10, days: 5, done: 1 },
        { task: "2", stage: "Prepare", from: -8, days: 2, done: 0.5 },
        { task: "3", stage: "Launch", from: -1, days: 3, done: 0.5 },
        { task: "4", stage: "Review", from: 10, days: 2, done: 0 },
      ],
      roles: [{ role: "Lead", prepare: "A", launch: "A", run: "A", review: "A" }],
    },
    results: {
      contribution_rate: 0.32,
      breakeven_roi: 3.125,
      expected_orders: 700,
      expected_sales: 35_000,
      expected_roi: 3.5,
      breakeven_sales: 31_250,
      breakeven_orders: 625,
      max_cpa: 16,
      expected_profit: 1200,
      safety_margin: 0.12,
      progress: 7.5 / 12,
      approved_total: 10_000,
      paid_total: 7000,
      verdict: "✓ Pays back",
    },
    tables: {
      goals: [{ uplift: 0.5, gap: 50, daily: 5 }],
      channels: [
        { orders: 100, sales: 5000, roi: 1.25, break_even: 3.125 },
        { orders: 600, sales: 30_000, roi: 5 },
      ],
      budget: [{ amount: 7000, share: 0.7 }],
      schedule: [
        { start: "2026-06-10", end: "2026-06-14", status: "Done" },
        { end: "2026-06-13", status: "Overdue" },
        { start: "2026-06-19", status: "Not started" },
        { end: "2026-07-01", status: "Not started" },
      ],
    },
    checks: {
      lines: true,
      channels: true,
      dates: true,
      live: false,
      accountable: true,
      breaks_even: true,
      overdue: false,
      goals: true,
    },
  },
  {
    // Fees and the target take the whole margin, 0.3 − 0.2 − 0.1: no line can be drawn. 1万 ÷ 2 元 = 5,000 clicks, 200 orders of 100 元 = 2万
    // for a budget of 2万. Kept before the target 2·(0.3 − 0.2) − 2 = −1.8万. Lines hold 100·50 元 = 0.5万 of 2万, none of it for channels.
    title: "where fees and target use up the margin no break-even is invented",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { campaign_budget: 2, average_order_value: 100, gross_margin: 0.3, refund_rate: 0, fee_rate: 0.2, target_margin: 0.1 },
    rows: {
      channels: [{ channel: "抖音", budget: 1, cpc: 2, cvr: 0.04 }],
      budget: [{ item: "物料", category: "物料", quantity: 100, price: 50, status: "待审批" }],
    },
    results: {
      expected_orders: 200,
      expected_sales: 2,
      expected_roi: 1,
      breakeven_roi: null,
      breakeven_sales: null,
      breakeven_orders: null,
      max_cpa: null,
      safety_margin: null,
      expected_profit: -1.8,
      approved_total: 0,
      verdict: null,
    },
    tables: { channels: [{ sales: 2, roi: 2, break_even: null }], budget: [{ amount: 0.5, share: 0.25 }] },
    checks: { lines: false, channels: false },
  },
];
