import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // 100 ÷ 100 · 1,000 = 1,000 contacts, two a person: each channel reaches half of 1,000, both 1 − ½ · ½ = ¾. A: 50 answer, 10 buy for
    // 50 = 500, ROI 5; B: 10 and 2, 100, ROI 1, below 1 ÷ 0.5 = 2. In all 600 for 200; with 400 from elsewhere the 1,000 are covered. 10
    // % off 100 at a cost of 70 leaves 20 of 30: 100 pieces must become 150, and 140 lose 200. 30 % off leaves nothing. One of two tasks
    // of ten days is done, the other half done and late: 15 of 20 days.
    title: "reach overlaps, and an offer pays only if it sells as much more as its discount asks for",
    lang: "en",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      promotion_budget: 200,
      sales_target: 1000,
      other_sales: 400,
      audience_size: 1000,
      gross_margin: 0.5,
      refund_rate: 0,
      fee_rate: 0,
      target_margin: 0,
    },
    rows: {
      channels: [
        { channel: "A", group: "Online", budget: 100, cpm: 100, frequency: 2, response: 0.1, conversion: 0.2, aov: 50 },
        { channel: "B", group: "Brand", budget: 100, cpm: 100, frequency: 2, response: 0.02, conversion: 0.2, aov: 50 },
      ],
      offers: [
        { product: "Tent", price: 100, discount: 0.1, unit_cost: 70, base_units: 100, expected_units: 140 },
        { product: "Stove", price: 100, discount: 0.3, unit_cost: 70, base_units: 10, expected_units: 20 },
      ],
      measures: [
        { metric: "Bad reviews", direction: "Lower is better", target: 2, actual: 1, review: "2026-06-10" },
        { metric: "Awareness", direction: "Higher is better", target: 2, review: "2026-06-10" },
      ],
      parts: [
        { part: "Channels", task: "Plan", start: "2026-06-01", end: "2026-06-10", done: 1 },
        { part: "Channels", task: "Buy", start: "2026-06-01", end: "2026-06-10", done: 0.5 },
      ],
    },
    results: {
      gross_reach: 1000,
      net_reach: 750,
      reach_share: 0.75,
      reach_cost: 200 / 0.75,
      total_orders: 12,
      promoted_sales: 600,
      promotion_roi: 3,
      promotion_profit: 100,
      coverage: 1,
      cost_ratio: 0.2,
      brand_share: 0.5,
      offers_profit: -500,
      losing_offers: 2,
      measures_met: 1,
      progress: 0.75,
      overdue: 1,
      parts_covered: 1,
    },
    tables: {
      channels: [
        { lead_cost: 2, verdict: "✓ Pays back" },
        { roi: 1, verdict: "! Brand effect only" },
      ],
      offers: [
        { needed_units: 150, needed_lift: 0.5, expected_lift: 0.4, extra_profit: -200, verdict: "✗ Lift too small" },
        { needed_units: null, extra_profit: -300, verdict: "✗ Loses on each" },
      ],
      measures: [{ attainment: 1.5, verdict: "✓ Met" }, { verdict: "! Review due" }],
      parts: [{ state: "✓ Done" }, { state: "✗ Overdue" }],
    },
    checks: { channels_budget: true, six_parts: false, reach_fits: true, target_covered: true, pays_back: true, reviews_dated: true },
  },
  {
    // 100 · 0.9 − 50 = 40 a piece before, 80 · 0.9 − 50 = 22 in the offer. 0.5 万 of costs and 20 % refunds: (1,000 · 40 + 5,000 ÷ 0.8) ÷
    // 22 pieces to break even; 2,500 earn (55,000 − 40,000) · 0.8 − 5,000 = 7,000 = 0.7 万 more. 0.01 万 buy 10,000 contacts for 1,000
    // people.
    title: "money in 万元 meets prices in 元, and reach ends at the audience",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { audience_size: 1000, gross_margin: 0.5, refund_rate: 0.2, fee_rate: 0.1, target_margin: 0 },
    rows: {
      channels: [{ channel: "甲", budget: 0.01, cpm: 10, frequency: 1, response: 0.1, conversion: 0.5, aov: 60 }],
      offers: [{ product: "帐篷", price: 100, discount: 0.2, unit_cost: 50, base_units: 1000, expected_units: 2500, fixed_cost: 0.5 }],
    },
    results: { contacts: 10000, net_reach: 1000, total_leads: 100, promoted_sales: 0.3, promotion_roi: 30, offers_profit: 0.7 },
    tables: {
      channels: [{ capped: 1, reach: 1000, orders: 50 }],
      offers: [{ unit_before: 40, unit_promo: 22, needed_units: 46250 / 22, extra_profit: 0.7, verdict: "✓ 值得做" }],
    },
    checks: { reach_fits: false, offers_pay: true },
  },
];
