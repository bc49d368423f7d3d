import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Break-even 1 ÷ (1·(0.5 − 0.1)) = 2.5. A: one of its two days has no revenue yet, so its ROI is 300 ÷ 100 and not 300 ÷ 200.
    // B 60 ÷ 40 = 1.5. C costs nothing. All: 410 ÷ 140, profit 410·0.4 − 140 = 24 over the days that are whole.
    // Cost per order 240 ÷ 14, per new customer 240 ÷ 12. B has more clicks than impressions.
    title: "a day whose revenue is missing is left out of returns and not counted as zero",
    lang: "en",
    today: "2026-06-17",
    set: { gross_margin: 0.5, refund_rate: 0, fee_rate: 0.1, target_margin: 0 },
    rows: {
      summary: [{ channel: "A" }, { channel: "B" }, { channel: "C" }],
      log: [
        { date: "2026-06-01", channel: "A", spend: 100, impressions: 1000, clicks: 50, orders: 5, revenue: 300, new_customers: 4 },
        { date: "2026-06-03", channel: "A", spend: 100, impressions: 1000, clicks: 50, orders: 5, new_customers: 4 },
        { date: "2026-06-02", channel: "B", spend: 40, impressions: 10, clicks: 20, orders: 2, revenue: 60, new_customers: 2 },
        { date: "2026-06-02", channel: "C", spend: 0, impressions: 100, clicks: 10, orders: 2, revenue: 50, new_customers: 2 },
      ],
    },
    results: {
      first_day: "2026-06-01",
      last_day: "2026-06-03",
      breakeven_roi: 2.5,
      total_spend: 240,
      total_revenue: 410,
      total_profit: 24,
      overall_roi: 410 / 140,
      total_orders: 14,
      overall_cpa: 240 / 14,
      new_customer_cost: 20,
      losing_channels: 1,
    },
    tables: {
      summary: [
        { verdict: "✓ Earns", roi: 3, spend: 200, revenue: 300, cpa: 20, ctr: 0.05, cvr: 0.1, share: 200 / 240 },
        { verdict: "✗ Loses", roi: 1.5, cpc: 2, cvr: 0.1 },
        { verdict: "No spend", roi: null, spend: 0, orders: 2 },
      ],
      log: [
        { roi: 3, cpc: 2, cpa: 20 },
        { roi: null, cpc: 2 },
      ],
    },
    checks: { dates: true, future: true, channels: true, clicks: false, orders: true, complete: false, margin: true, breaks_even: true },
  },
  {
    // Break-even 1 ÷ (0.8·(0.6 − 0.05 − 0.05)) = 2.5, and 3万 ÷ 1.2万 = 2.5: neither earns nor loses. A click costs 12,000 ÷ 6,000 = 2 元,
    // an order 12,000 ÷ 300 = 40 元, a new customer 12,000 ÷ 150 = 80 元. Kept 3·0.8·0.55 − 1.2 = 0.12万; what 乙 spent stands in no row.
    title: "prices stay in 元 where sums are in 万, and a channel without a row of its own is told",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { gross_margin: 0.6, refund_rate: 0.2, fee_rate: 0.05, target_margin: 0.05 },
    rows: {
      summary: [{ channel: "甲" }],
      log: [
        { date: "2026-06-01", channel: "甲", spend: 1.2, impressions: 120_000, clicks: 6000, orders: 300, revenue: 3, new_customers: 150 },
        { date: "2026-06-18", channel: "乙", spend: 0.3, impressions: 1000, clicks: 10, orders: 20 },
      ],
    },
    results: { breakeven_roi: 2.5, total_spend: 1.2, total_profit: 0.12, overall_roi: 2.5, losing_channels: 0 },
    tables: { summary: [{ verdict: "! 保本", roi: 2.5, cpc: 2, cpa: 40, ctr: 0.05, cvr: 0.05, share: 1 }] },
    checks: { dates: true, future: false, channels: false, clicks: true, orders: false, complete: false, margin: true, breaks_even: true },
  },
];
