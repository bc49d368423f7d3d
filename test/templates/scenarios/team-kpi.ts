import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Ana: 60 · 120 % (150 ÷ 100 is capped) = 72, and lower is better 2 − 30/40 = 125 %, capped: 40 · 1.2 = 48: 120 in all, grade S.
    // Tom: 49.5 ÷ 100 is under the floor of 50 % and scores 0; 50 · 100 % = 50, grade D, factor 0.
    // Maya: one actual is missing, so no score and no bonus although the other KPI is met.
    // Zoe's 100 points of weight belong to nobody on the list. Bonus 1000 · 1.5 + 1000 · 0 = 1500.
    title: "the cap, the floor and an open KPI decide scores, and nobody is paid for what is not known",
    lang: "en",
    today: "2026-06-17",
    set: { pass_score: 60, score_cap: 1.2, bonus_budget: 1499 },
    rows: {
      departments: [{ dept: "Marketing" }, { dept: "Service" }],
      people: [
        { person: "Ana", dept: "Marketing", bonus_base: 1000 },
        { person: "Tom", dept: "Service", bonus_base: 1000 },
        { person: "Maya", dept: "Service", bonus_base: 1000 },
      ],
      kpis: [
        { kpi: "a", person: "Ana", direction: "Higher is better", weight: 60, target: 100, actual: 150, floor: 0.5 },
        { kpi: "b", person: "Ana", direction: "Lower is better", weight: 40, target: 40, actual: 30, floor: 0.5 },
        { kpi: "c", person: "Tom", direction: "Higher is better", weight: 50, target: 100, actual: 49.5, floor: 0.5 },
        { kpi: "d", person: "Tom", direction: "Higher is better", weight: 50, target: 100, actual: 100, floor: 0.5 },
        { kpi: "e", person: "Maya", direction: "Higher is better", weight: 30, target: 10, actual: 10 },
        { kpi: "f", person: "Maya", direction: "Higher is better", weight: 70, target: 10 },
        { kpi: "g", person: "Zoe", direction: "Higher is better", weight: 100, target: 10, actual: 10 },
      ],
      raci: [
        { task: "no A", market: "R" },
        { task: "two A", market: "A", data: "A", ops: "R" },
        { task: "no R", market: "A" },
        { task: "clear", market: "A", data: "R", ops: "R" },
      ],
    },
    results: {
      people_count: 3,
      average_score: 85,
      top_score: 120,
      top_person: "Ana",
      below_line: 1,
      pending_people: 1,
      kpis_scored: 6,
      kpis_met: 5,
      met_rate: 5 / 6,
      bonus_total: 1500,
      weights_off: 0,
      raci_problems: 3,
    },
    tables: {
      people: [
        { score: 120, rank: 1, grade: "S", bonus: 1500 },
        { score: 50, rank: 2, grade: "D", bonus: 0 },
        { score: null, rank: null, grade: null, bonus: null, open: 70 },
      ],
      kpis: [null, { attainment: 1.25, score: 48 }, { attainment: 0.495, score: 0, state: "✗ Missed" }, null, null, { state: "Open" }],
      raci: [
        { verdict: "✗ Nobody accountable" },
        { verdict: "✗ Several accountable" },
        { verdict: "! Nobody does it" },
        { verdict: "✓ Clear", r_count: 2 },
      ],
      departments: [
        { people: 1, avg_score: 120 },
        { people: 2, avg_score: 50 },
      ],
    },
    checks: { weights_100: true, one_a_per_task: false, kpis_owned: false, actuals_in: false, bonus_in_budget: false, grades_from_0: true },
  },
  {
    // 100 · 0.89996 = 89.996 is rounded to 90.00 before it is graded: B with factor 1 and 8000, for which a budget of 0.8 万 is just enough.
    // 90 · 0.5 = 45, and grades that start at 60 leave it without a grade and without a bonus.
    title: "a score is rounded before it is graded, and a budget in 万元 is compared with a bonus in 元",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { bonus_budget: 0.8 },
    rows: {
      people: [
        { person: "林可", bonus_base: 8000 },
        { person: "周然", bonus_base: 8000 },
      ],
      kpis: [
        { kpi: "甲", person: "林可", direction: "越高越好", weight: 100, target: 1, actual: 0.89996 },
        { kpi: "乙", person: "周然", direction: "越高越好", weight: 90, target: 1, actual: 0.5 },
      ],
      grades: [
        ["B", 90, 1],
        ["C", 60, 0.5],
      ],
    },
    results: { bonus_total: 8000, weights_off: 1, average_score: 67.5, kpis_met: 0 },
    tables: {
      people: [
        { score: 90, grade: "B", factor: 1, bonus: 8000 },
        { score: 45, grade: null, bonus: null, weight_ok: "✗ 不是 100" },
      ],
    },
    checks: { bonus_in_budget: true, grades_from_0: false, weights_100: false },
  },
];
