import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // 1,000 · 0.1 · 1 · 10 = 1,000 becomes 2,000 · 0.1 · 1 · 20 = 4,000. Visitors and order value move, each by 2: they share the 3,000.
    // A target of 5,000 with the other three as planned (0.1 · 1 · 20 = 2 per visitor) needs 2,500 visitors, a quarter beyond the plan.
    // From 1 January, on 15 February: January is due whole, of February 15 of 28 days: 500 + 0.56 · 5,000 · 15/28 = 2,000. Actual 600 +
    // 900 = 1,500: pace 0.75; at that 3,750; the rest must do 3,500 where 3,000 were planned.
    title: "drivers that move by the same factor share the change, and the month in progress is due by its days",
    lang: "en",
    today: "2026-02-15",
    set: {
      as_of: "2026-02-15",
      period_start: "2026-01-01",
      gmv_target: 5000,
      base_visitors: 1000,
      base_conversion: 0.1,
      base_frequency: 1,
      base_aov: 10,
      plan_visitors: 2000,
      plan_conversion: 0.1,
      plan_frequency: 1,
      plan_aov: 20,
      solve_for: "Visitors",
      media_budget: 500,
    },
    rows: {
      months: [{ weight: 0.1, actual: 600 }, { weight: 0.56, actual: 900 }, { weight: 0.34 }],
      channels: [
        { channel: "A", weight: 0.4, roi: 4, actual: 1000 },
        { channel: "Organic", weight: 0.6, actual: 400 },
      ],
    },
    results: {
      base_gmv: 1000,
      plan_gmv: 4000,
      visitors_effect: 1500,
      conversion_effect: 0,
      frequency_effect: 0,
      aov_effect: 1500,
      biggest_driver: "Visitors",
      required_value: 2500,
      required_change: 0.25,
      gmv_attainment: 0.8,
      due_to_date: 2000,
      pace: 0.75,
      projected_gmv: 3750,
      rest_uplift: 3500 / 3000 - 1,
      channel_spend: 500,
      paid_roi: 4,
    },
    tables: {
      months: [
        { attainment: 1.2, visitors: 250 },
        { elapsed: 15 / 28, cum_actual: 1500 },
        { cum_target: 5000, cum_actual: null, due: 0 },
      ],
      bridge: [
        { below: 0, whole: 1000 },
        { below: 1000, up: 1500 },
        { below: 2500, up: 0 },
        null,
        { below: 2500, up: 1500 },
        { whole: 4000 },
      ],
    },
    checks: {
      plan_makes_target: false,
      months_100: true,
      effects_add_up: true,
      media_affordable: true,
      on_pace: false,
      channels_months: false,
    },
  },
  {
    // No one bought in the base: conversion 0 → 0.02 takes the whole change, 1,000 · 0.02 · 2 · 50 = 2,000 = 0.2 万; of a target of 0.4 万
    // half. The conversion must be 4,000 ÷ (1,000 · 2 · 50) = 4 %.
    title: "a driver at zero takes the whole change, counted in 万元 too",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: {
      gmv_target: 0.4,
      base_visitors: 1000,
      base_conversion: 0,
      base_frequency: 2,
      base_aov: 50,
      plan_visitors: 1000,
      plan_conversion: 0.02,
      plan_frequency: 2,
      plan_aov: 50,
      solve_for: "转化率",
    },
    results: {
      base_gmv: 0,
      plan_gmv: 0.2,
      gmv_growth: null,
      visitors_effect: 0,
      conversion_effect: 0.2,
      aov_effect: 0,
      biggest_driver: "转化率",
      required_value: 0.04,
      required_change: 1,
    },
    checks: { effects_add_up: true, needed_value_possible: true },
  },
];
