import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Stock days: 50 ÷ 100 · 30 = 15, from 45 (0 points) to 15 (100): 100 points; before 100 ÷ 100 · 30 = 30: 50 points. Refunds: 9 ÷ 100
    // = 9 % from 15 % to 5 %: 60; before 5 %: 100, so 40 worse. Speed: 1 s, where 5 is 0 and 3 is 100: 200, capped at 120; no figure
    // before. Goods: (3 · 100 + 1 · 60) ÷ 4 = 90, before (150 + 100) ÷ 4 = 62.5. Site: 120. E-commerce (0.5 · 90 + 0.25 · 120) ÷ 0.75 =
    // 100; the module without data leaves its quarter to the others. Before only Goods is known: 62.5. Management: Money 60, before 100.
    title: "lower is better where 0 points is the higher number, and what has no data leaves its weight to the rest",
    lang: "en",
    today: "2026-06-17",
    set: { pass_line: 80, score_cap: 1.2, flat_band: 1 },
    rows: {
      modules: [
        { module: "Goods", frame: "E-commerce six", weight: 0.5 },
        { module: "Site", frame: "E-commerce six", weight: 0.25 },
        { module: "Blank", frame: "E-commerce six", weight: 0.25 },
        { module: "Money", frame: "Management eight", weight: 0.9 },
      ],
      measures: [
        {
          measure: "Stock days",
          module: "Goods",
          unit: "d",
          num_prev: 100,
          den_prev: 100,
          num: 50,
          den: 100,
          factor: 30,
          worst: 45,
          target: 15,
          weight: 3,
        },
        {
          measure: "Refunds",
          module: "Goods",
          module8: "Money",
          unit: "%",
          num_prev: 5,
          den_prev: 100,
          num: 9,
          den: 100,
          worst: 0.15,
          target: 0.05,
          weight: 1,
        },
        { measure: "Speed", module: "Site", unit: "s", num: 1, den: 1, worst: 5, target: 3, weight: 2 },
        { measure: "Nowhere", num: 1, den: 2, worst: 0, target: 0, weight: 1 },
      ],
    },
    results: {
      ecom_score: 100,
      ecom_prev: 62.5,
      ecom_change: 37.5,
      mgmt_score: 60,
      mgmt_prev: 100,
      mgmt_change: -40,
      weakest_score: 60,
      weakest_module: "Money",
      modules_below: 1,
      measures_scored: 3,
      on_target: 2,
      improved: 1,
      worsened: 1,
    },
    tables: {
      measures: [
        { value: 15, score: 100, score_prev: 50, shown: "15.0 d", verdict: "✓ On target", trend: "▲ Better" },
        { value: 0.09, score: 60, shown: "9.0%", verdict: "✗ Weak", trend: "▼ Worse" },
        { score: 120, prev: null, change: null, trend: null },
        { value: 0.5, score: null, used: 0 },
      ],
      modules: [
        { score: 90, prev: 62.5, change: 27.5 },
        { score: 120, prev: null },
        { score: null, counted: 0 },
        { score: 60, trend: "▼ Worse" },
      ],
    },
    checks: { weights_100: false, modules_measured: false, measures_placed: false, lines_valid: false, none_worse: false },
  },
  {
    // From 0 to 100: 80 ÷ 1 scores 80, before 79.5: half a point is flat and 80 is just enough. The other scores 79.
    title: "the pass line itself passes, a change within the band is flat, and the first of equally weak modules is named",
    lang: "zh-CN",
    today: "2026-06-17",
    set: { pass_line: 80, score_cap: 1, flat_band: 0.5 },
    rows: {
      modules: [
        { module: "甲", frame: "管理八大模块", weight: 0.4 },
        { module: "乙", frame: "管理八大模块", weight: 0.3 },
        { module: "丙", frame: "管理八大模块", weight: 0.3 },
      ],
      measures: [
        { measure: "一", module8: "甲", unit: "天", num_prev: 79.5, den_prev: 1, num: 80, den: 1, worst: 0, target: 100, weight: 100 },
        { measure: "二", module8: "乙", unit: "%", num_prev: 80, den_prev: 1, num: 79, den: 1, worst: 0, target: 100, weight: 100 },
        { measure: "三", module8: "丙", num_prev: 79, den_prev: 1, num: 79, den: 1, worst: 0, target: 100, weight: 5 },
      ],
    },
    // 0.4 · 80 + 0.6 · 79 = 79.4; before 0.4 · 79.5 + 0.3 · 80 + 0.3 · 79 = 79.5.
    results: {
      ecom_score: null,
      ecom_change: null,
      mgmt_score: 79.4,
      mgmt_prev: 79.5,
      weakest_module: "乙",
      modules_below: 2,
      worsened: 1,
    },
    tables: {
      measures: [
        { verdict: "! 接近", trend: "— 持平", shown: "80.0 天" },
        { verdict: "✗ 偏弱", trend: "▼ 变差", shown: "7900.0%" },
        { trend: "— 持平" },
      ],
    },
    checks: { weights_100: true, modules_measured: true, lines_valid: true, none_worse: false },
  },
];
