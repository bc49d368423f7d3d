import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // January and February lie before the public launch, March below 1,000 users: seed. April is double March: growth.
    // May: 1,900 ÷ 1,800 − 1 = 5.6 %, between −5 and 10: maturity. 380 ÷ 1,900 daily, 95 ÷ 1,900 pay, 1,900 ÷ 95 = 20 each.
    // Maturity asks for D1 0.42, D7 0.22, D30 0.12, stickiness 0.22, 4 % paying, 16 each: D7 and stickiness are missed.
    // ln(4,000 ÷ 1,900) ÷ ln(1.0556) = 13.8 months more. Big spenders bring 1,500 of 1,900.
    title: "a month's stage follows from launch, users and trend, and the stage's own KPIs are judged",
    lang: "en",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      launch_date: "2026-01-01",
      public_date: "2026-03-01",
      seed_mau: 1000,
      growth_from: 0.1,
      decline_to: -0.05,
      trend_months: 1,
      target_mau: 4000,
    },
    rows: {
      months: [
        ["2026-01-01", 200, 20, 60, 200, 0.3, 0.1, 0.05, 5, 0, 0],
        ["2026-02-01", 450, 60, 180, 600, 0.35, 0.15, 0.07, 6, 6, 60],
        ["2026-03-01", 400, 110, 300, 900, 0.4, 0.18, 0.1, 7, 18, 260],
        ["2026-04-01", 1100, 300, 800, 1800, 0.41, 0.2, 0.11, 8, 60, 900],
        ["2026-05-01", 500, 380, 900, 1900, 0.42, 0.2, 0.15, 9, 95, 1900],
      ],
      tiers: [
        ["Small spenders", 1, 80, 400],
        ["Big spenders", 100, 15, 1500],
      ],
    },
    results: {
      current_stage: "Maturity",
      stage_goal: "Hold activity and earn",
      latest_mau: 1900,
      mau_share: 0.475,
      latest_trend: 1900 / 1800 - 1,
      latest_stickiness: 0.2,
      latest_pay_rate: 0.05,
      latest_arpu: 1,
      latest_arppu: 20,
      kpis_set: 6,
      kpis_met: 4,
      months_to_target: 14,
      big_share: 1500 / 1900,
    },
    tables: {
      stages: [null, null, null, { now: "● Now" }, { now: null }],
      scorecard: [
        { verdict: "✓ Met", wanted: "42.0%", actual: "42.0%", reached: 1 },
        { verdict: "✗ Missed", reached: 0.2 / 0.22 },
        { verdict: "✓ Met", reached: 1.25 },
        { verdict: "✗ Missed" },
        { verdict: "✓ Met" },
        { verdict: "✓ Met", wanted: "16.00", actual: "20.00", reached: 1.25 },
      ],
      months: [
        { stage: "Seed", trend: null },
        { stage: "Seed" },
        { stage: "Seed", growth: 0.5 },
        { stage: "Growth", trend: 1 },
        { stage: "Maturity" },
      ],
      tiers: [
        { payer_share: 80 / 95, arppu: 5 },
        { revenue_share: 1500 / 1900, arppu: 100 },
      ],
    },
    checks: { tier_payers: true, tier_revenue: true, dau_wau_mau: true, months_run_on: true, fresh_data: true, stage_kpis: false },
  },
  {
    // In 万. May against February, three months before: (48,000 ÷ 60,000)^(1/3) − 1 = −7.2 %, below −3: decline. March has no month
    // to compare with and counts as growing. 96,000 ÷ 2,400 = 40 each, 96,000 ÷ 48,000 = 2 a user.
    // Decline asks for D1 0.30, D7 0.12, D30 0.06, stickiness 0.20, 6 % paying, 70 each: D7, paying and the 70 are missed.
    title: "a missing month breaks the run and not the trend, and money in 万 is told per user in 元",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-07-10",
    set: {
      as_of: "2026-07-10",
      launch_date: "2025-01-01",
      public_date: "2025-03-01",
      seed_mau: 30000,
      growth_from: 0.08,
      decline_to: -0.03,
      trend_months: 3,
      target_mau: 500000,
    },
    rows: {
      months: [
        ["2026-02-01", 9000, 12000, 30000, 60000, 0.4, 0.2, 0.1, 12, 3600, 18],
        ["2026-03-01", 8000, 11600, 29000, 58000, 0.38, 0.18, 0.09, 12, 3300, 15],
        ["2026-05-01", 5000, 9600, 50000, 48000, 0.35, 0.1, 0.06, 11, 2400, 9.6],
      ],
      tiers: [["小R", 1, 2000, 4]],
    },
    results: {
      current_stage: "衰退期",
      stage_goal: "延寿与导流新品",
      latest_trend: 0.8 ** (1 / 3) - 1,
      latest_arpu: 2,
      latest_arppu: 40,
      kpis_set: 6,
      kpis_met: 3,
      months_to_target: null,
      big_share: 1,
    },
    tables: {
      months: [
        { stage: "成长期", trend: null },
        { stage: "成长期", growth: 58 / 60 - 1 },
        { stage: "衰退期", growth: null, stickiness: 0.2 },
      ],
      tiers: [{ arppu: 20 }],
    },
    checks: { tier_payers: false, tier_revenue: false, dau_wau_mau: false, payers_mau: true, months_run_on: false, fresh_data: false },
  },
];
