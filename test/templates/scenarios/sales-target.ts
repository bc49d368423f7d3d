import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // By hand 2 : 1 : 1 weighs ½, ¼, ¼. A: ½·100 + ¼·80 + ¼·120 = 100; spread (120 − 80) ÷ 100 = 0.4 > 0.3, so someone must decide.
    // B lacks the finance forecast: ¾ of the weight is in force, (½·60 + ¼·90) ÷ ¾ = 70; spread (90 − 60) ÷ 75 = 0.4, decided at 66.
    // Final 100 + 66 = 166 against 80 + 60 = 140 last year: 166 ÷ 140 − 1. The company wants 200: 34 short.
    title: "weights that do not add up to 1 are scaled, and a missing forecast leaves its weight to the others",
    lang: "en",
    today: "2026-06-17",
    set: { company_target: 200, w_sales: 0.5, w_finance: 0.25, w_marketing: 0.25, spread_limit: 0.3, growth_limit: 0.5 },
    rows: {
      targets: [
        { item: "A", last_year: 80, sales_f: 100, finance_f: 80, marketing_f: 120 },
        { item: "B", last_year: 60, sales_f: 60, marketing_f: 90, decision: 66, reason: "new store" },
      ],
    },
    results: {
      blended_total: 170,
      final_total: 166,
      growth_total: 166 / 140 - 1,
      target_gap: 34,
      stretch: 200 / 166 - 1,
      flagged_count: 2,
      undecided_count: 1,
      max_spread: 0.4,
      most_disputed: "A",
    },
    tables: {
      targets: [
        { blended: 100, spread: 0.4, state: "✗ To decide", final: 100, growth: 0.25 },
        { weight_in: 0.75, blended: 70, state: "✓ Decided", final: 66, against_blend: 66 / 70 - 1 },
      ],
    },
    checks: { all_three_in: false, disagreements_decided: false, company_target_met: false, decisions_have_reasons: true },
  },
  {
    // Errors of sales 10 and 20, of finance 10 and −10, of marketing −5 and 5: mean squares 250, 100, 25.
    // Inverse 0.004, 0.01, 0.04, in all 0.054: weights 2/27, 5/27, 20/27. Bias of sales 230 ÷ 200 − 1, of the others 0.
    // The one row: (2·270 + 5·297 + 20·324) ÷ 27 = 315.
    title: "by past error each department's weight is the inverse of its mean squared error",
    lang: "zh-CN",
    today: "2026-06-17",
    set: { weight_mode: "按历史误差" },
    rows: {
      history: [
        ["甲", 100, 110, 110, 95],
        ["乙", 100, 120, 90, 105],
      ],
      targets: [{ item: "华东", sales_f: 270, finance_f: 297, marketing_f: 324 }],
    },
    results: {
      mse_sales: 250,
      mse_finance: 100,
      mse_marketing: 25,
      use_sales: 2 / 27,
      use_finance: 5 / 27,
      use_marketing: 20 / 27,
      bias_sales: 0.15,
      bias_finance: 0,
      bias_marketing: 0,
      final_total: 315,
      growth_total: null,
    },
    tables: { history: [{ best: "市场部" }, { best: "市场部" }] },
  },
];
