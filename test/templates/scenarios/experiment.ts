import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // At a power of one half its z is 0, and from 0.4 to 0.6 the mean is ½: n = (z · √(¼ · 4) ÷ 0.2)² = 25 z², with z² = 3.841458821, the
    // 95 % quantile of chi-square with one degree of freedom: 96.04, half of it for each, rounded up to 49. At 14 visitors a day 7 days.
    // 14 and 28 of 49: rates 2/7 and 4/7, pooled 3/7, z = (2/7) ÷ √(12/49 · 2/49) = 14 ÷ √24. A year: 2/7 · 700 · 10 = 2,000.
    title: "the sample follows from the normal quantile, and a significant rise after whole weeks ships B",
    lang: "en",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      start_date: "2026-06-10",
      baseline: 0.4,
      mde: 0.5,
      significance: 0.05,
      test_power: 0.5,
      comparisons: 1,
      share_b: 0.5,
      daily_visitors: 14,
      traffic_share: 1,
      min_days: 7,
      yearly_visitors: 700,
      value_per_order: 10,
    },
    rows: {
      daily: Array.from({ length: 7 }, (_, index) => [`2026-06-${10 + index}`, 7, 2, 7, 4]),
      guardrails: [["Refunds", "Lower is better", 0.1, 0.1, 0.05]],
    },
    results: {
      rate_target: 0.6,
      n_total: 25 * 3.841458821,
      n_a: 49,
      n_b: 49,
      days_needed: 7,
      run_days: 7,
      days_left: 0,
      sample_progress: 1,
      finished: 1,
      lift: 1,
      z_value: 14 / Math.sqrt(24),
      srm_chi: 0,
      srm_p: 1,
      yearly_value: 2000,
      decision: "✓ Ship B",
    },
    tables: { daily: [{ cum_a: 2 / 7, cum_b: 4 / 7 }], guardrails: [{ change: 0, verdict: "✓ Fine" }] },
    checks: { inputs_valid: true, split_as_planned: true, sample_reached: true, whole_weeks: true, guardrails_hold: true },
  },
  {
    // 100 and 200 visitors where halves were planned: (50² ÷ 150) · 2 = 100/3. Nobody bought, so no rate can be compared. Two variants
    // halve the level. 1.1 against 1 is 10 % worse where 5 % are allowed. Scores 8 · 5 · 2 = 80 and 3 · 9 · 3 = 81.
    title: "a split that is off is told before any rate, and rates of zero have no p-value",
    lang: "zh-CN",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", start_date: "2026-06-15", share_b: 0.5, significance: 0.05, comparisons: 2, srm_limit: 0.01 },
    rows: {
      daily: [["2026-06-16", 100, 0, 200, 0]],
      guardrails: [["退款率", "越低越好", 1, 1.1, 0.05]],
      ideas: [
        ["甲", 8, 5, 2],
        ["乙", 3, 9, 3],
      ],
    },
    results: {
      level_used: 0.025,
      srm_chi: 100 / 3,
      lift: null,
      z_value: null,
      p_value: null,
      guardrails_broken: 1,
      decision: "✗ 先查分流",
      next_test: "乙",
    },
    tables: { guardrails: [{ verdict: "✗ 受损" }], ideas: [{ score: 80, place: 2 }, { place: 1 }] },
    checks: { split_as_planned: false, guardrails_hold: false, sample_reached: false },
  },
];
