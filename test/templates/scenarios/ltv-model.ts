import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // 100·0.6 = 60 a month, halved each month: 60 + 30 + 15 + 7.5 = 112.5 in four. 10,000 for 100 users: 100 each, earned in the third
    // month (60, 90, 105). 1 + ½ + ¼ + ⅛ = 1.875 months. At 3 times the cost a user may cost 112.5 ÷ 3. All together 100·12.5.
    title: "with a constant half staying, four months give fifteen eighths of the first",
    lang: "en",
    today: "2026-06-17",
    set: {
      arpu: 100,
      gross_margin: 0.6,
      retention_model: "Constant rate",
      first_retention: 0.5,
      monthly_discount: null,
      ltv_horizon: 4,
      acquisition_spend: 10_000,
      new_users: 100,
      target_ratio: 3,
      target_payback: 3,
    },
    results: {
      unit_margin: 60,
      cac: 100,
      ltv: 112.5,
      first_month_margin: 60,
      later_margin: 52.5,
      ltv_to_cac: 1.125,
      payback_months: 3,
      active_months: 1.875,
      max_cac: 37.5,
      cohort_value: 1250,
    },
    tables: {
      months: [
        { used: 1, total: 60, net: -40 },
        { used: 0.5, total: 90, net: -10 },
        { used: 0.25, total: 105, net: 5 },
      ],
    },
    checks: { retention: true, data: true, horizon: true, ratio: false, payback: true },
  },
  {
    // The curve: 0.4 ÷ 1, 2, 3, 4. Measured are months 2 and 4; month 3 has the curve's shape from month 2, 0.5·0.2 ÷ 0.4 = 0.25, month 5
    // from month 4, 0.2·0.1 ÷ (0.4 ÷ 3) = 0.15. 10·(1 + 0.5 + 0.25 + 0.2 + 0.15) = 21. Without users nothing is said of their cost.
    title: "between and after measured months retention follows the shape of the curve",
    lang: "zh-CN",
    today: "2026-06-17",
    set: {
      arpu: 10,
      gross_margin: 1,
      retention_model: "实测数据",
      first_retention: 0.4,
      decay_exponent: 1,
      monthly_discount: 0,
      ltv_horizon: 5,
      acquisition_spend: 0,
      new_users: 0,
      target_ratio: 2,
      target_payback: 3,
    },
    rows: { months: [{}, { measured: 0.5 }, {}, { measured: 0.2 }, {}] },
    results: { ltv: 21, active_months: 2.1, max_cac: 10.5, cac: null, ltv_to_cac: null, payback_months: null, cohort_value: null },
    tables: {
      months: [
        { month: 1, model: 1, used: 1 },
        { model: 0.4, used: 0.5 },
        { model: 0.2, used: 0.25 },
        { model: 0.4 / 3, used: 0.2 },
        { month: 5, model: 0.1, used: 0.15, total: 21 },
      ],
    },
    checks: { data: false, horizon: true, retention: true },
  },
  {
    // 25 now, 25·0.4 ÷ 1.1 = 100/11, 25·0.2 ÷ 1.21 = 500/121: (3,025 + 1,100 + 500) ÷ 121.
    title: "later margins are worth less by a tenth each month",
    lang: "en",
    today: "2026-06-17",
    set: {
      arpu: 50,
      gross_margin: 0.5,
      retention_model: "Power curve",
      first_retention: 0.4,
      decay_exponent: 1,
      monthly_discount: 0.1,
      ltv_horizon: 3,
      acquisition_spend: 100,
      new_users: 4,
    },
    results: { ltv: 4625 / 121, cac: 25, payback_months: 1, cohort_value: 4 * (4625 / 121 - 25) },
  },
];
