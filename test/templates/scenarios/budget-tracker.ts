import type { Scenario } from "../support/scenario";

const MONTHS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, "0")}`);
const evenly = (amount: number): Readonly<Record<string, number>> => Object.fromEntries(MONTHS.map((month) => [month, amount]));

export const SCENARIOS: readonly Scenario[] = [
  {
    // Closed until 31 May, five months. Search: 5·50 = 250 due, 190 paid, pace 0.76; 30 paid in June counts as committed, with 40 signed;
    // rest as planned 190 + (600 − 250) = 540. Events: all of it planned for June, nothing due, 100 paid: 100 + 600 = 700 > 600·1.1.
    // 17 June is day 168 of 365. The ledger holds 190 + 30 + 40 + 100 + 100 = 460.
    title: "what was paid after the last closed month is committed, and a line that spends before its months will run over",
    lang: "en",
    today: "2026-06-17",
    set: { period_start: "2026-01-01", total_budget: 1200, tolerance: 0.1, pace_limit: 0.2, forecast_method: "Rest as planned" },
    rows: {
      lines: [
        { line: "Search", group: "Online", owner: "Media", budget: 600, ...evenly(50) },
        { line: "Events", group: "Offline", owner: "Events", budget: 600, m06: 600 },
      ],
      ledger: [
        { date: "2026-02-10", line: "Search", amount: 190, state: "Paid" },
        { date: "2026-06-05", line: "Search", amount: 30, state: "Paid" },
        { date: "2026-05-01", line: "Search", amount: 40, state: "Committed" },
        { date: "2026-06-01", line: "Search", amount: 100, state: "Approved" },
        { date: "2026-05-20", line: "Events", amount: 100, state: "Paid" },
      ],
    },
    results: {
      lines_total: 1200,
      planned_total: 1200,
      to_date_total: 250,
      spent_total: 290,
      committed_total: 70,
      approved_total: 460,
      available_total: 840,
      variance_total: 40,
      time_share: 168 / 365,
      spend_share: 290 / 1200,
      pace_total: 1.16,
      forecast_total: 1240,
      forecast_gap_total: 40,
      over_lines: 1,
      off_pace_lines: 1,
      months_left: 7,
      per_month_left: 120,
      period_end: "2026-12-31",
    },
    tables: {
      lines: [
        {
          state: "! Slow",
          spent: 190,
          committed: 70,
          available: 340,
          approved: 100,
          forecast: 540,
          variance: -60,
          variance_rate: -0.24,
          pace: 0.76,
        },
        { state: "✗ Over", spent: 100, committed: 0, available: 500, to_date: 0, forecast: 700, variance_rate: null, pace: null },
      ],
    },
    checks: { lines: true, months: true, ledger: true, future: true, money: true, overrun: false },
  },
  {
    // From April, closed until 10 May: all of April and 10 of May's 31 days. 甲: 100 + 62·10/31 = 120 due, 150 paid, pace 1.25 within 0.3;
    // by the run rate 1.25·310 = 387.5, which is 310·1.25 and not above it. 乙 is planned for July alone: its plan is its forecast.
    // 12 May is behind the close: committed. 30 + 31 + 17 = 78 of 365 days. Left 12 − 1 − 10/31 months.
    title: "a month that is closed in part counts by its days, and a forecast at its limit is not over it",
    lang: "zh-CN",
    today: "2026-06-17",
    set: {
      period_start: "2026-04-01",
      closed_until: "2026-05-10",
      total_budget: 400,
      tolerance: 0.25,
      pace_limit: 0.3,
      forecast_method: "按进度外推",
    },
    rows: {
      lines: [
        { line: "甲", group: "线上营销", budget: 310, m01: 100, m02: 62, m03: 148 },
        { line: "乙", group: "其他", budget: 90, m04: 90 },
      ],
      ledger: [
        { date: "2026-04-15", line: "甲", amount: 150, state: "已付" },
        { date: "2026-05-12", line: "甲", amount: 10, state: "已付" },
      ],
    },
    results: {
      to_date_total: 120,
      spent_total: 150,
      committed_total: 10,
      available_total: 240,
      time_share: 78 / 365,
      forecast_total: 477.5,
      forecast_gap_total: 77.5,
      over_lines: 0,
      off_pace_lines: 0,
      months_left: 11 - 10 / 31,
      per_month_left: 240 / (11 - 10 / 31),
      period_end: "2027-03-31",
    },
    tables: {
      lines: [
        { state: "✓ 正常", pace: 1.25, forecast: 387.5, variance_rate: 0.25 },
        { state: "✓ 正常", pace: null, forecast: 90 },
      ],
      months: [
        { planned: 100, actual: 150, variance: 50, cum_actual: 150 },
        { planned: 62, actual: 0, variance: -20, cum_actual: 150 },
        { planned: 148, actual: 0, variance: null, cum_plan: 310 },
      ],
    },
    checks: { lines: true, months: true, ledger: true, money: true, overrun: true },
  },
];
