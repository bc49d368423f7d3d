import type { Scenario } from "../support/scenario";

const stage = (stageNo: number, name: string, impressions: readonly [number, number], ctr: number) => ({
  stage: stageNo,
  name,
  impr_from: impressions[0],
  impr_to: impressions[1],
  ctr_from: ctr,
  ctr_to: ctr,
  cvr_from: 0.1,
  cvr_to: 0.1,
});

/** 28 days, of which those that are given are filled. */
const days = (filled: (day: number) => Readonly<Record<string, number>> | null) =>
  Array.from({ length: 28 }, (_, index) => ({ day: index + 1, ...filled(index + 1) }));

const ORDERS = [2, 2, 3, 3, 4, 5, 5, 5];
const CLICKS = [20, 20, 20, 20, 20, 40, 60, 50];

export const SCENARIOS: readonly Scenario[] = [
  {
    // Targets: stage 1 from 400 to 1,000 impressions, 5% · 10%: 2, 2.5, 3 … 5 orders, 24.5 in all; then 5 a day, 35; twice 10 a day, 70.
    // Together 199.5, by the ninth day 24.5 + 5 = 29.5. Orders 2 + 2 + 3 + 3 + 4 + 5 + 5 + 5 = 29: pace 29 ÷ 29.5; 170.5 for 20 days.
    // Stage 1 ends on days 6 and 7: (40 + 60) ÷ 2,000 = 5%, as wanted, though its seven days make 200 ÷ 7,000 only.
    // Its orders: mean 24 ÷ 7, squares 92: variance 92 ÷ 7 − (24 ÷ 7)² = 68 ÷ 49, variation √68 ÷ 24.
    // Money: 10 − 4 is 60%, less 10% fees 0.5: break-even 2, profit 290 · 0.5 − 80 = 65.
    title: "a stage is judged on its last days, today is not counted, and what is missing is spread over the days left",
    lang: "en",
    today: "2026-06-09",
    set: {
      start_date: "2026-06-01",
      as_of: "2026-06-09",
      unit_price: 10,
      unit_cost: 4,
      refund_rate: 0,
      fee_rate: 0.1,
      market_ctr: 0.025,
      judge_days: 2,
    },
    rows: {
      stages: [
        stage(1, "Clicks", [400, 1000], 0.05),
        stage(2, "Buyers", [1000, 1000], 0.05),
        stage(3, "Volume", [2000, 2000], 0.05),
        stage(4, "Steady", [2000, 2000], 0.05),
      ],
      days: days((day) => {
        const orders = ORDERS[day - 1];
        const clicks = CLICKS[day - 1];
        return orders === undefined || clicks === undefined
          ? null
          : { impressions: 1000, clicks, orders, sales: 10 * orders, ad_spend: 10 };
      }),
      actions: [
        { action: "Images", day: 8 },
        { action: "Coupon", day: 9 },
        { action: "Reviews", day: 10 },
        { action: "Ads", day: 3, done_on: "2026-06-04" },
      ],
    },
    results: {
      day_today: 9,
      stage_today: "Buyers",
      stages_passed: 1,
      stages_failed: 0,
      ctr_to_date: 250 / 8000,
      ctr_vs_market: 1.25,
      cvr_to_date: 29 / 250,
      orders_28: 199.5,
      goal_to_date: 29.5,
      pace: 29 / 29.5,
      days_left: 20,
      required_per_day: 170.5 / 20,
      projected_28: 29 + (29 / 29.5) * 170,
      ad_roi: 290 / 80,
      breakeven_roi: 2,
      profit_to_date: 65,
      expected_sales: 1995,
      actions_late: 1,
      last_day: "2026-06-28",
      progress: 8 / 28,
    },
    tables: {
      stages: [
        { verdict: "✓ Passed", end_ctr: 0.05, target: 24.5, actual: 24, cv: Math.sqrt(68) / 24, filled: 7 },
        { verdict: "Running", first: "2026-06-08", last: "2026-06-14", target: 35, actual: 5 },
        { verdict: "Not begun" },
      ],
      days: [
        { verdict: "✓", orders_goal: 2, impr_goal: 400 },
        { verdict: "✗", orders_goal: 2.5, ctr: 0.02 },
      ],
      actions: [{ status: "Overdue" }, { status: "Today" }, { status: "Not due" }, { status: "Done" }],
    },
    checks: { filled_to_yesterday: true, clicks_fit: true, stage_1_beats: true, finished_stages: true, pace: false, actions: false },
  },
  {
    // In 万: each day wants 100 · 10% · 10% = 1 order of 100 元. Day 7 has no figure: stage 1 cannot be judged. Days 21 and 28 had no
    // order: stage 3 has 6 of 7 and fails; stage 4 has 6 of 7, at least 85%, and varies by √(6 ÷ 7 − (6 ÷ 7)²) ÷ (6 ÷ 7) = √6 ÷ 6 = 40.8%.
    // 6 + 7 + 6 + 6 = 25 orders, 0.25 万; half is refunded, margin 40%: 0.25 · 0.5 · 0.4 − 28 · 0.001 = 0.022. Break-even 1 ÷ 0.2.
    title: "a day without an order is filled, an empty one is not, and the last stage is judged by steadiness and level",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-07-02",
    set: {
      start_date: "2026-06-01",
      as_of: "2026-07-02",
      unit_price: 100,
      unit_cost: 60,
      refund_rate: 0.5,
      fee_rate: 0,
      judge_days: 3,
      cv_limit: 0.41,
      hold_floor: 0.85,
    },
    rows: {
      stages: [1, 2, 3, 4].map((place) => stage(place, `第${String(place)}关`, [100, 100], 0.1)),
      days: days((day) => {
        const traffic = { impressions: 100, clicks: 10, ad_spend: 0.001 };
        if (day === 7) return traffic;
        return day === 21 || day === 28 ? { ...traffic, orders: 0, sales: 0 } : { ...traffic, orders: 1, sales: 0.01 };
      }),
      actions: [{ action: "补货", day: 28, done_on: "2026-06-20" }],
    },
    results: {
      day_today: 29,
      stage_today: null,
      stages_passed: 2,
      stages_failed: 1,
      orders_28: 28,
      orders_to_date: 25,
      days_left: 0,
      required_per_day: null,
      sales_to_date: 0.25,
      ad_roi: 0.25 / 0.028,
      breakeven_roi: 5,
      profit_to_date: 0.022,
      expected_sales: 0.28,
      progress: 1,
    },
    tables: {
      stages: [
        { verdict: "缺数据", filled: 6 },
        { verdict: "✓ 通过", end_cvr: 0.1 },
        { verdict: "✗ 未通过", actual: 6, target: 7 },
        { verdict: "✓ 通过", cv: Math.sqrt(6) / 6, mean: 6 / 7 },
      ],
    },
    checks: { filled_to_yesterday: false, finished_stages: false, actions: true },
  },
];
