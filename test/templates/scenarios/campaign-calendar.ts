import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // A costs 1,000 in five days, two of them in June: 400 and 600. D has two of its four days in 2027: 400 of 800 count here.
    // In all 1,000 + 500 + 800 = 2,300, of them 1,900 this year. July 600 + 500 = 1,100 is above a quarter of it; June is over its cap.
    // A and B run together on 1 July. Ten workdays before Monday the 29th, without Juneteenth, is Friday 12 June: A is late.
    // From the 17th to the 28th there are 17, 18 and the week from the 22nd: seven workdays.
    title: "an event counts by its days in each month and year, and one that is still an idea past its start of work is told",
    lang: "en",
    today: "2026-06-17",
    set: { calendar_year: 2026, as_of: "2026-06-17", year_budget: 2000, lead_days: 10, max_parallel: 1, peak_limit: 0.25 },
    rows: {
      events: [
        ["A", "Own event", "Shop", "2026-06-29", "2026-07-03", 1000, 1200, 5000, "Growth", "Idea"],
        ["B", "Launch", "Shop", "2026-07-01", "2026-07-02", 500, null, null, "Growth", "Approved"],
        ["C", "Festival", "Shop", "2026-09-01", "2026-09-02", 900, null, null, "Growth", "Cancelled"],
        ["D", "Own event", "Shop", "2026-12-30", "2027-01-02", 800, null, null, "Growth", "Idea"],
      ],
      months: [...Array.from({ length: 5 }, () => [null]), [300], ...Array.from({ length: 6 }, () => [null])],
    },
    results: {
      planned_budget: 2300,
      inyear_budget: 1900,
      outside_budget: 400,
      unallocated: 100,
      committed_total: 1200,
      cost_ratio: 0.46,
      peak_share: 1100 / 1900,
      over_cap_months: 1,
      idle_months: 9,
      peak_parallel: 2,
      next_event: "A",
      days_to_next: 12,
      workdays_to_next: 7,
      late_prep: 1,
    },
    tables: {
      events: [
        { prep: "✗ Start now", parallel: 1, excess: 200 },
        { prep: "✓ In time", parallel: 2 },
        { counts: 0, per_day: 0, prep: null },
        { prep: "✓ In time", per_day: 200 },
      ],
      months: [
        null,
        null,
        null,
        null,
        { state: "○ No own event" },
        { budget: 400, state: "✗ Over cap" },
        { budget: 1100, own_n: 2, state: "! Concentrated" },
      ],
    },
    checks: { in_this_year: false, within_budget: true, no_collision: false, preparation_in_time: false, committed_fits: false },
  },
  {
    // From Wednesday the 17th to Tuesday the 23rd: 17, 18, 22, 23 and Saturday the 20th, which is worked instead of Friday the 19th.
    // An event that ends before it begins counts nowhere.
    title: "a make-up workday counts as one, and an event with dates reversed counts nowhere",
    lang: "zh-CN",
    today: "2026-06-17",
    set: { calendar_year: 2026, as_of: "2026-06-17", year_budget: 1000 },
    rows: {
      events: [
        { event: "会员日", kind: "自有活动", start: "2026-06-24", end: "2026-06-25", budget: 300, status: "已批准" },
        { event: "快闪", kind: "自有活动", start: "2026-07-05", end: "2026-07-01", budget: 200, status: "构思" },
      ],
      holidays: [
        ["2026-06-19", "端午节", "放假"],
        ["2026-06-20", "端午节", "调休上班"],
      ],
    },
    results: { planned_budget: 300, inyear_budget: 300, unallocated: 700, next_event: "会员日", days_to_next: 7, workdays_to_next: 5 },
    tables: {
      events: [
        { days: 2, prep: "✓ 来得及" },
        { days: null, counts: 0 },
      ],
    },
    checks: { dates_complete: false, in_this_year: true, preparation_in_time: true },
  },
];
