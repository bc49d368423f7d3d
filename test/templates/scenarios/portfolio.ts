import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // A: 17 of 30 days gone, half done: 0.067 behind, which is within 0.1; 2,500 of 3,000 gone; 5,000 ÷ 2,000 = 2.5 against 2. Fine.
    // B: 1,100 is above 1,000 × 1.05. C: 900 ÷ 600 = 1.5 is expected, below 2. D ended at 600 ÷ 450. G has no dates. E left all sums.
    // Budget 3,000 + 1,000 + 600 + 500 + 200 + 100 = 5,400; paid 2,000 + 1,100 + 450 + 20 = 3,570 and 500 committed: 1,330 left.
    // ROI of A, B, D: 7,250 ÷ 3,550, each to pay back at 2. Expected: 9,900 ÷ 3,600.
    // Of 5,300 with dates: done 1,500 + 800 + 0 + 500 + 20 = 2,820; gone 1,700 + 800 + 0 + 500 + 60 = 3,060.
    // June holds A, B, F whole and 11 of the 30 days of C: 3,000 + 1,000 + 200 + 220. F and C start in the week of Monday the 15th.
    title: "each plan is told for the most urgent reason, a cancelled one leaves every sum, and one on hold stays in them",
    lang: "en",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", max_parallel: 3, owner_limit: 1 },
    rows: {
      plans: [
        ["A", "Campaign", "Ana", "2026-06-01", "2026-06-30", "Live", 3000, 2800, 500, 2000, 9000, 5000, 2, 0.5, null],
        ["B", "Channels", "Ana", "2026-06-10", "2026-06-19", "Live", 1000, 1000, 0, 1100, null, 1650, 2, 0.8, null],
        ["C", "Launch", "Tom", "2026-06-20", "2026-07-19", "To approve", 600, null, null, null, 900, null, 2, 0, null],
        ["D", "Store", "Tom", "2026-05-01", "2026-05-31", "Done", 500, 400, 0, 450, null, 600, 2, 1, null],
        ["E", "Campaign", "Tom", "2026-06-01", "2026-06-30", "Cancelled", 10000, 100, 0, 700, 5000, 900, 2, 0, null],
        ["F", "Operations", "Tom", "2026-06-15", "2026-06-24", "On hold", 200, 200, 0, 20, null, null, null, 0.1, null],
        ["G", "Other", "Li", null, null, "Idea", 100, null, null, null, null, null, null, null, null],
      ],
    },
    results: {
      plan_count: 6,
      live_count: 2,
      done_count: 1,
      alert_count: 2,
      watch_count: 2,
      over_budget_count: 1,
      worst_plan: "B",
      worst_reason: "Over budget",
      total_budget: 5400,
      total_spent: 3570,
      budget_used: 4070 / 5400,
      available_total: 1330,
      roi_spend: 3550,
      portfolio_roi: 7250 / 3550,
      portfolio_breakeven: 2,
      expected_roi: 2.75,
      progress_total: 2820 / 5300,
      elapsed_total: 3060 / 5300,
      starting_this_week: 2,
      ending_this_week: 1,
      peak_running: 4,
      window_budget: 5300,
      busiest_owner: "Ana",
      busiest_load: 2,
    },
    tables: {
      plans: [
        { health: "✓ Fine", code: 0, basis: "Actual", roi: 2.5, roi_gap: 0.25, used: 2500 / 3000, slip: 17 / 30 - 0.5 },
        { health: "✗ Alert", reason: "Over budget", over_approved: 100 },
        { health: "! Watch", reason: "ROI below break-even", basis: "Expected", before: 80, bar_watch: 30 },
        { health: "✗ Alert", reason: "Ended below break-even", over_approved: 50, bar_done: 31, bar_alert: 0 },
        { health: "— Not counted", exposure: 0, roi: null },
        { health: "— Not counted", code: 0, exposure: 20 },
        { health: "! Watch", reason: "Dates or budget missing", on_timeline: 0 },
      ],
      months: [
        { running: 0, state: "○ Gap" },
        { budget: 500 },
        { running: 4, budget: 4420, state: "! Crowded" },
        { running: 1, budget: 380 },
      ],
      types: [{ count: 1, budget: 3000, exposure: 2500, actual: 5000 }],
    },
    checks: {
      complete: false,
      no_alerts: false,
      approved_fits: true,
      spend_approved: false,
      names_once: true,
      not_crowded: false,
      owners_free: false,
    },
  },
  {
    // In 万. 甲 ended yesterday. 乙 and 丙 have had 10 of 20 days and are 0.3 and 0.15 behind. 丁 has signed 2 of 1 approved.
    // 戊 starts in seven days unapproved, 己 in eight. The last row is linked to a sheet that is gone.
    // Gone 4 + 6 + 2 = 12: the urgency of 甲 is 9 + 4 ÷ 13. 己 has six of its ten days in June, so that July has 2.4 of its 6.
    title: "how far behind a plan is decides between an alert and a watch, and a row whose sheet is gone is told",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", window_start: "2026-06-01" },
    rows: {
      plans: [
        ["甲", "活动", "林可", "2026-06-08", "2026-06-16", "进行中", 10, 12, 0, 4, null, null, null, 0.9, null],
        ["乙", "渠道", "周然", "2026-06-08", "2026-06-27", "进行中", 20, 8, 2, 4, null, null, null, 0.2, null],
        ["丙", "上新", "周然", "2026-06-08", "2026-06-27", "进行中", 10, 10, null, null, null, null, null, 0.35, null],
        ["丁", "店铺", "方晴", "2026-06-20", "2026-06-29", "已批", 8, 1, 2, null, null, null, null, 0, null],
        ["戊", "活动", "林可", "2026-06-24", "2026-06-30", "构思", 5, null, null, null, null, null, null, 0, null],
        ["己", "活动", "许愿", "2026-06-25", "2026-07-04", "构思", 6, null, null, null, null, null, null, 0, null],
        ["甲", "活动", "林可", null, null, "已批", null, null, null, null, null, null, null, null, "旧方案"],
      ],
    },
    results: {
      plan_count: 7,
      alert_count: 2,
      watch_count: 4,
      overdue_count: 1,
      worst_plan: "甲",
      worst_reason: "已过期未完成",
      total_budget: 59,
      total_approved: 31,
      portfolio_roi: null,
      portfolio_breakeven: null,
      expected_roi: null,
      peak_running: 6,
      window_budget: 59,
    },
    tables: {
      plans: [
        { reason: "已过期未完成", urgency: 9 + 4 / 13, over_budgeted: 2, times: 2 },
        { reason: "进度严重落后", slip: 0.3 },
        { reason: "进度落后", slip: 0.15, same_owner: 2 },
        { reason: "超出批复", over_approved: 1 },
        { reason: "临近开始未批" },
        { health: "✓ 正常", before: 24, on_timeline: 10 },
        { reason: "缺日期或预算" },
      ],
      months: [
        { running: 6, budget: 56.6 },
        { running: 1, starting: 0, ending: 1, budget: 2.4 },
      ],
    },
    checks: { complete: false, approved_fits: false, names_once: false, not_crowded: true, sources_there: false },
  },
];
