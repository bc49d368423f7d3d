import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // August 2026 begins on a Saturday, so week 1 begins on Monday the 3rd and the task due on the 1st belongs to it. 21 workdays, of
    // which the 10th is off and Saturday the 15th is worked instead: 21. On Friday the 14th there are left 14, 15, 17–21, 24–28 and 31: 13.
    // A: 3rd–14th has 10 − 1 = 9 workdays, all gone: due today, not late, 6 of 10 days done. B: due the 7th, half done; late on 11–14: the
    // 8th and 9th are a weekend, the 10th is off, so 4 workdays. C: done a day late. D: 12th–19th: 12, 13, 14, 15, 17, 18, 19 are 7
    // workdays, 3 gone: 3/7 expected, nothing done. Effort 10 + 4 + 2 + 7 = 23; earned 6 + 2 + 2 = 10; expected 10 + 4 + 2 + 3 = 19.
    title: "a day off and a make-up Saturday count in expected progress, in days late and in what is left of the month",
    lang: "en",
    today: "2026-08-14",
    set: { month_start: "2026-08-01", as_of: "2026-08-14", behind_by: 0.4, overload_from: 1, score_cap: 1.2 },
    rows: {
      holidays: [
        ["2026-08-10", "Shop day", "Day off"],
        ["2026-08-15", "Stock-taking", "Make-up workday"],
      ],
      tasks: [
        { task: "A", owner: "Ana", start: "2026-08-03", due: "2026-08-14", effort: 10, done: 0.6 },
        { task: "B", owner: "Ana", start: "2026-08-03", due: "2026-08-07", effort: 4, done: 0.5 },
        { task: "C", owner: "Tom", start: "2026-08-01", due: "2026-08-01", effort: 2, done: 1, done_on: "2026-08-02" },
        { task: "D", owner: "Tom", start: "2026-08-12", due: "2026-08-19", effort: 7, done: 0 },
      ],
      owners: [
        { owner: "Ana", leave: 1, share: 0.5 },
        { owner: "Tom", leave: 0, share: 1 },
      ],
      goals: [
        { goal: "Sales", direction: "Higher is better", weight: 0.5, target: 100, actual: 150 },
        { goal: "Answer", direction: "Lower is better", weight: 0.5, target: 40, actual: 50 },
      ],
    },
    // Ana has (21 − 1) · ½ = 10 days for 14: 140 %. Tom 21 for 9. Goals: 150 % capped at 120 % gives 60, 2 − 50/40 = 75 % gives 37.5.
    results: {
      workdays_total: 21,
      workdays_left: 13,
      week1_start: "2026-08-03",
      tasks_done: 1,
      tasks_late: 1,
      tasks_behind: 1,
      late_days_total: 4,
      completion: 10 / 23,
      completion_expected: 19 / 23,
      pace: 10 / 19,
      on_time_rate: 0,
      capacity_total: 31,
      overloaded: 1,
      goal_score: 97.5,
    },
    tables: {
      tasks: [
        { status: "Doing", expected: 1, workdays: 9, week: 2, late_days: 0 },
        { status: "Overdue", late_days: 4, week: 1, before: 2, bar_done: 3, bar_late: 2, bar_open: 0 },
        { status: "Done late", week: 1 },
        { status: "Behind", expected: 3 / 7, workdays: 7, week: 3 },
      ],
      owners: [{ capacity: 10, load: 1.4 }, { load: 9 / 21 }],
    },
    checks: { due_in_month: true, on_time: false, load: false, done_dates: true, weights_100: true, first_day: true },
  },
  {
    // May 2026 begins on a Friday: week 1 is Monday 27 April to 3 May, cut to 1–3 May with one workday; week 5 is 25–31 May.
    // 21 weekdays in May. Nobody has a list entry for “Zoe”, so her 3 days are missing from the load: 3 ≠ 0.
    title: "the first week is cut to the month, and work of somebody who is not listed is found",
    lang: "zh-CN",
    today: "2026-05-31",
    set: { month_start: "2026-05-01", as_of: "2026-06-01" },
    rows: {
      holidays: [],
      tasks: [{ task: "月报", owner: "Zoe", start: "2026-05-25", due: "2026-05-29", effort: 3, done: 1 }],
      owners: [{ owner: "林可", share: 1 }],
      goals: [{ goal: "销售", direction: "越高越好", weight: 0.9, target: 100 }],
    },
    results: {
      workdays_total: 21,
      workdays_left: 0,
      month_end: "2026-05-31",
      on_time_rate: 1,
      completion: 1,
      load_total: 3 / 21,
      goal_score: null,
    },
    tables: {
      weeks: [
        { from: "2026-05-01", to: "2026-05-03", workdays: 1 },
        null,
        null,
        null,
        { from: "2026-05-25", to: "2026-05-31", effort_due: 3, rate: 1 },
      ],
    },
    checks: { owners_known: false, weights_100: false, done_dates: false, on_time: true },
  },
];
