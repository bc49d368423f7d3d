import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // 8 to 19 June without Juneteenth are 9 workdays, 8 of them gone on the 17th: half done is behind 8/9. 1 to 5 June has 5, done to 0.8
    // and late by the 8 workdays from the 8th to the 17th. A weekend counts as one. Done 4.5 + 4 + 1 of 15, planned 8 + 5 + 1. KPIs: 50
    // of 100 is below the floor, 2 − 4/10 = 1.6 counts as 1.2, the third has no result: 0.3 · 1.2 ÷ 0.8 = 0.45. 8 June to 7 July: 10 of
    // 30 days gone, sales at 0.3, so at 0.9 of the time. 100 − 30 − 80 is 10 too much.
    title: "planned progress counts workdays, a KPI below the floor scores nothing, and one without a result is left out",
    lang: "en",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      plan_start: "2026-06-08",
      plan_end: "2026-07-07",
      sales_target: 1000,
      sales_actual: 300,
      user_target: 200,
      user_actual: 50,
      slip_limit: 0.15,
      score_floor: 0.6,
      score_cap: 1.2,
    },
    rows: {
      parts: [
        { part: "Product", item: "App", measure: "live", owner: "R&D", start: "2026-06-08", due: "2026-06-19", done: 0.5 },
        { part: "Market", item: "Study", measure: "read", owner: "Marketing", start: "2026-06-01", due: "2026-06-05", done: 0.8 },
        { part: "Risks", item: "Rehearsal", measure: "held", owner: "Project", start: "2026-06-13", due: "2026-06-14", done: 1 },
      ],
      kpis: [
        { kpi: "Sales", direction: "Higher is better", weight: 0.5, baseline: 20, target: 100, actual: 50 },
        { kpi: "Cost", direction: "Lower is better", weight: 0.3, target: 10, actual: 4 },
        { kpi: "Users", direction: "Higher is better", weight: 0.2, target: 10 },
      ],
      budget: [["Brand", 100, 30, 80]],
    },
    results: {
      progress: 9.5 / 15,
      planned_progress: 14 / 15,
      schedule_index: 9.5 / 14,
      overdue_count: 1,
      behind_count: 1,
      max_late: 8,
      parts_covered: 3,
      weakest_part: "Product",
      kpi_score: 0.45,
      kpi_weight: 0.8,
      time_share: 1 / 3,
      sales_attainment: 0.3,
      user_attainment: 0.25,
      sales_pace: 0.9,
      budget_used: 1.1,
      budget_left: -10,
    },
    tables: {
      parts: [
        { workdays: 9, planned: 8 / 9, state: "! Behind" },
        { workdays: 5, planned: 1, late_days: 8, state: "✗ Overdue" },
        { workdays: 1, state: "✓ Done" },
      ],
      kpis: [{ way: 0.375, points: 0, verdict: "✗ Missed" }, { attainment: 1.6, points: 1.2 }, { counted: 0 }],
    },
    checks: { eight_parts: false, within_budget: false, on_time: false, weights_100: true, owner_and_measure: true },
  },
  {
    // 15 to 20 June: Friday the 19th is off, Saturday the 20th is worked, 5 workdays, of which 2 are gone on the 16th. 0.3 is within 0.15
    // of 0.4. Nothing else is filled in: no score, and no weight.
    title: "a make-up workday counts, and being a little behind is in progress",
    lang: "zh-CN",
    today: "2026-06-16",
    empty: true,
    set: { as_of: "2026-06-16", slip_limit: 0.15 },
    rows: {
      parts: [{ part: "产品策略", item: "App", owner: "研发", start: "2026-06-15", due: "2026-06-20", done: 0.3 }],
      holidays: [
        ["2026-06-19", "端午节", "放假"],
        ["2026-06-20", "端午节", "调休上班"],
      ],
    },
    results: { progress: 0.3, planned_progress: 0.4, schedule_index: 0.75, kpi_score: null, sales_attainment: null, budget_used: null },
    tables: { parts: [{ workdays: 5, planned: 0.4, state: "进行中", late_days: 0 }] },
    checks: { eight_parts: false, owner_and_measure: false },
  },
];
