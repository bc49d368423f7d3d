import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Friday 10 April 2026; Monday 30 March to yesterday are 11 days: 3.5 · 11/7 + 0.7 · 11/7 = 5.5 + 1.1 posts were due. Three are out in
    // the period, the one of the day before it does not count, today's has no views yet. Views 100 + 300; interactions 10 + 36, of which
    // 2 + 5 shares; stayed 100 · 10 + 300 · 30 = 10,000 s; bounced 50 + 60. Mornings: 400 ÷ 2; one post at night is not compared.
    // In the next seven days there is something on the 10th, 12th and 13th.
    title: "rates are weighted by views, today is not due yet, and a slot with one post is not compared",
    lang: "en",
    today: "2026-04-10",
    set: {
      as_of: "2026-04-10",
      period_from: "2026-03-30",
      period_to: "2026-04-30",
      min_posts: 2,
      plan_floor: 0.9,
      dwell_goal: 25,
      bounce_limit: 0.6,
    },
    rows: {
      accounts: [
        { account: "A", per_week: 3.5, fans_start: 1000, fans_now: 1100 },
        { account: "B", per_week: 0.7, fans_start: 500, fans_now: 550 },
      ],
      posts: [
        ["one", "2026-03-30", "Morning", "A", "Article", "Tom", "Published", 10, 100, 10, 0.5, 5, 3, 2],
        ["two", "2026-04-06", "Morning", "A", "Live", "Tom", "Published", 30, 300, 30, 0.2, 26, 5, 5],
        ["three", "2026-04-10", "Night", "B", "Article", "Tom", "Published", 0],
        ["before", "2026-03-29", "Night", "A", "Article", "Tom", "Published", 5, 999, 9, 0.1, 1, 1, 1],
        ["late", "2026-04-09", "Night", "A", "Article", "Tom", "Scheduled"],
        ["soon", "2026-04-12", "Night", "B", "Article", "Tom", "Idea"],
        ["later", "2026-04-13", "Night", "B", "Article", "Tom", "Idea"],
      ],
    },
    results: {
      days_elapsed: 11,
      posts_planned: 6.6,
      posts_published: 3,
      plan_rate: 3 / 6.6,
      overdue_posts: 1,
      posts_next7: 3,
      empty_days_7: 4,
      views: 400,
      views_per_post: 400 / 3,
      engagement: 0.115,
      share_rate: 0.0175,
      content_cost: 40,
      cost_per_view: 0.1,
      dwell_avg: 25,
      bounce_avg: 0.275,
      best_slot: "Morning",
      best_slot_views: 200,
      best_format: "Live",
      fans_growth: 0.1,
    },
    tables: {
      posts: [
        { counted: 1, weekday: 1, engagement: 0.1 },
        null,
        { counted: 1, engagement: null },
        { counted: 0, state: "Published" },
        { state: "Overdue" },
        { state: "In two days" },
        { state: null },
      ],
      accounts: [
        { planned: 5.5, published: 2, rate: 2 / 5.5 },
        { planned: 1.1, published: 1, views: 0, engagement: null },
      ],
      slots: [{ name: "Mon", am: 200, night: null }, null, null, null, { name: "Fri", night: 0 }],
      slot_rank: [{ avg_views: 200 }, { posts: 0 }, null, { posts: 1, avg_views: null }],
    },
    checks: { accounts_known: true, results_in: true, plan_kept: false, on_time: false, quality: true, interactions_fit: true },
  },
  {
    // The period is over: all 30 days of April count, 0.7 · 30/7 = 3 were due. 0.02 万 over 1,000 views are 0.2 元 each; 1,200 interactions
    // are more than the views can be; the account is not on the list; 70 % left.
    title: "a period that is over counts whole, a cost in 万元 is told per view in 元, and what cannot be is found",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-05-05",
    set: { as_of: "2026-05-05", period_from: "2026-04-01", period_to: "2026-04-30" },
    rows: {
      accounts: [{ account: "甲", per_week: 0.7 }],
      posts: [["一条", "2026-04-30", "夜 21–23", "乙", "图文", "周然", "已发布", 0.02, 1000, 30, 0.7, 1200]],
    },
    results: {
      days_elapsed: 30,
      posts_planned: 3,
      plan_rate: 1 / 3,
      content_cost: 0.02,
      cost_per_view: 0.2,
      engagement: 1.2,
      fans_growth: null,
    },
    tables: { posts: [{ cost_per_view: 0.2, left: 700, weekday: 4 }], formats: [{ cost_per_view: 0.2, avg_views: 1000 }] },
    checks: { accounts_known: false, interactions_fit: false, quality: false, on_time: true, results_in: true },
  },
];
