import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Tuesday 31 March 2026. Reviews: 31 August + 6 months is 28 February, gone by; 14 January + 3 is 14 April, just 14 days ahead; 15
    // April is later. Training: (8 + 5) ÷ (10 + 5); 6 of 8 tested passed. Issues: closed after 3, 4 and 10 days, median 4, one of three in
    // time; open for 7 (limit 7) and 2 (limit 1) days, mean 4.5. Since 2 March four were opened and three closed. Improvements: 20 · ½ ÷ 2
    // = 30 · 1 ÷ 6 = 5 share rank 1 and take 8 of 10 days; 8 · ½ ÷ 4 = 1 makes 12; what is behind it waits, though its 2 days would fit.
    // The first pays back after 2 · 8 ÷ (20 · ½) months.
    title: "limits are met on their last day, equal scores share a rank, and a large item is not passed over for a small one",
    lang: "en",
    today: "2026-03-31",
    set: { as_of: "2026-03-31", review_soon: 14, capacity: 10, hours_per_day: 8, pass_goal: 0.75, window: 30 },
    rows: {
      sops: [
        { sop: "A", reviewed: "2025-08-31", cycle: 6 },
        { sop: "B", reviewed: "2026-01-14", cycle: 3 },
        { sop: "C", reviewed: "2026-01-15", cycle: 3 },
        { sop: "D", cycle: 3 },
      ],
      training: [
        { course: "A", planned: 10, attended: 8, passed: 6 },
        { course: "B", planned: 5, attended: 5 },
        { course: "C", planned: 20 },
      ],
      issues: [
        { issue: "a", severity: "P1", opened: "2026-03-20", closed_on: "2026-03-23" },
        { issue: "b", severity: "P1", opened: "2026-03-20", closed_on: "2026-03-24" },
        { issue: "c", severity: "P2", opened: "2026-03-24" },
        { issue: "d", severity: "P0", opened: "2026-03-29" },
        { issue: "e", severity: "P2", opened: "2026-02-20", closed_on: "2026-03-02" },
      ],
      backlog: [
        { idea: "A", value: 20, confidence: 0.5, effort: 2, status: "To do" },
        { idea: "B", value: 30, confidence: 1, effort: 6, status: "Doing" },
        { idea: "C", value: 8, confidence: 0.5, effort: 4, status: "To do" },
        { idea: "D", value: 1, confidence: 1, effort: 2, status: "To do" },
        { idea: "E", value: 90, confidence: 1, effort: 1, status: "Done" },
      ],
    },
    results: {
      sop_total: 4,
      sop_valid: 2,
      sop_due: 1,
      sop_expired: 1,
      sop_missing: 1,
      attendance: 13 / 15,
      pass_rate: 0.75,
      issues_open: 2,
      issues_breached: 1,
      age_open: 4.5,
      age_oldest: 7,
      resolve_median: 4,
      in_time_rate: 1 / 3,
      opened_window: 4,
      closed_window: 3,
      net_flow: 1,
      now_count: 2,
      now_effort: 8,
      now_hours: 50,
      backlog_effort: 14,
      capacity_left: 2,
    },
    tables: {
      sops: [
        { next: "2026-02-28", state: "Expired" },
        { next: "2026-04-14", state: "Review due" },
        { next: "2026-04-15", state: "Valid" },
        { next: null, state: "Missing" },
      ],
      issues: [
        { resolve: 3, state: "Closed in time" },
        { resolve: 4, state: "Closed late" },
        { waiting: 7, state: "Open" },
        { waiting: 2, state: "Overdue" },
        { age: 10, state: "Closed late" },
      ],
      backlog: [
        { score: 5, rank: 1, cum: 8, payback: 1.6, decision: "Now" },
        { rank: 1, cum: 8, decision: "Now" },
        { rank: 3, cum: 12, decision: "Later" },
        { rank: 4, cum: 14, decision: "Later" },
        { rank: null, open_effort: 0, decision: "Done" },
      ],
      weeks: [
        null,
        { opened: 1, closed: 0 },
        null,
        { from: "2026-03-02", closed: 1 },
        null,
        { opened: 2, closed: 0 },
        { opened: 2, closed: 2 },
        { from: "2026-03-30", opened: 0, closed: 0 },
      ],
    },
    checks: { procedures_valid: false, in_time: false, pass_rate: true, training_fits: true, severities_known: true },
  },
  {
    // Without a severity there is no time: after one day the issue is overdue. Closed on the day before it was opened: −1 day.
    // 12 came of 10, of whom 6 passed: 50 %. Nothing fits into no days.
    title: "what cannot be is said: no severity, closed before opened, more people than planned",
    lang: "zh-CN",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", capacity: 0 },
    rows: {
      issues: [
        { issue: "没定级", opened: "2026-06-16" },
        { issue: "日期反了", severity: "P1", opened: "2026-06-10", closed_on: "2026-06-09" },
      ],
      training: [{ course: "话术", planned: 10, attended: 12, passed: 6 }],
      backlog: [{ idea: "甲", value: 10, confidence: 1, effort: 1, status: "待做" }],
    },
    results: { issues_breached: 1, resolve_median: -1, attendance: 1.2, pass_rate: 0.5, now_count: 0, capacity_left: 0 },
    tables: { issues: [{ limit: 0, state: "超时" }, { resolve: -1 }], backlog: [{ decision: "排队" }] },
    checks: { severities_known: false, dates_in_order: false, training_fits: false, pass_rate: false, in_time: false },
  },
];
