import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Funnel 100 → 40 → 10 → 5: rates 40%, 25%, 50%, 5%. CAC (30,000 + 20,000) ÷ 5 = 10,000. Accounts at the start: 4 with 4,000 in all,
    // 1,000 each; a fifth began in the period and is no base. At 50% margin 10,000 ÷ 500 = 20 months. Ends: 1,500 + 800 + 0 + 1,000 (+
    // 700 of the fifth, whose fee counts only at the end) = 4,000: NRR 100%. Without expansion 4,000 − 200 − 1,000: GRR 70%. One of four
    // left in 2 months: 1 − √0.75 a month, LTV 500 ÷ that.
    // Deals: won 40,000; open 100,000 · 20% + 60,000 · 50% = 50,000: forecast 90,000 of 100,000, gap 60,000, coverage 160,000 ÷ 60,000.
    // On 17 June: B closes on the 16th; C was last seen on the 2nd, 15 days against 14; D, 20 days in a stage of 20, is on track.
    // Renewals: A in 90 days, at the window's edge; C in 91, outside; E on watch in 1 day: at risk. D is gone, whatever its date.
    title: "a new customer counts at the end only, a deal is overdue before it is silent, and edges are inside",
    lang: "en",
    today: "2026-06-17",
    set: {
      as_of: "2026-06-17",
      quota: 100000,
      people_cost: 20000,
      gross_margin: 0.5,
      period_months: 2,
      silent_days: 14,
      renewal_window: 90,
      coverage_goal: 2.5,
    },
    rows: {
      sources: [
        { source: "Search", spend: 30000, leads: 80, mql: 24, sql: 6, won: 3 },
        { source: "Friends", leads: 20, mql: 16, sql: 4, won: 2 },
      ],
      stages: [
        { stage: "Demo", probability: 0.2, max_days: 20 },
        { stage: "Trial", probability: 0.5 },
        { stage: "Won", probability: 1 },
        { stage: "Lost", probability: 0 },
      ],
      deals: [
        { account: "A", stage: "Won", amount: 40000, close: "2026-05-01", contact: "2026-05-01" },
        { account: "B", stage: "Trial", amount: 60000, since: "2026-06-01", close: "2026-06-16", contact: "2026-05-01" },
        { account: "C", stage: "Demo", amount: 70000, since: "2026-06-10", close: "2026-06-17", contact: "2026-06-02" },
        { account: "D", stage: "Demo", amount: 30000, since: "2026-05-28", close: "2026-07-01", contact: "2026-06-03" },
        { account: "E", stage: "Lost", amount: 90000, close: "2026-01-01" },
      ],
      accounts: [
        { account: "A", start_mrr: 1000, expansion: 500, renewal: "2026-09-15", health: "Healthy" },
        { account: "B", start_mrr: 1000, contraction: 200, renewal: "2026-06-16", health: "Healthy" },
        { account: "C", start_mrr: 1000, renewal: "2026-09-16", health: "Healthy" },
        { account: "D", start_mrr: 1000, churned: 1000, renewal: "2026-06-20", health: "At risk" },
        { account: "E", expansion: 700, renewal: "2026-06-18", health: "Watch" },
      ],
      links: [
        { action: "Partners", link: "Channels", target: 10, actual: 10 },
        { action: "Answers", link: "Customer service", target: 0.9, actual: 0.81 },
        { action: "Report", link: "Brand", target: 100 },
      ],
    },
    results: {
      lead_to_mql: 0.4,
      mql_to_sql: 0.25,
      sql_to_win: 0.5,
      lead_to_win: 0.05,
      cac: 10000,
      arpa: 1000,
      payback_months: 20,
      nrr: 1,
      grr: 0.7,
      logo_retention: 0.75,
      monthly_churn: 1 - Math.sqrt(0.75),
      ltv: 500 / (1 - Math.sqrt(0.75)),
      ltv_cac: 0.05 / (1 - Math.sqrt(0.75)),
      won_amount: 40000,
      open_pipeline: 160000,
      weighted_pipeline: 50000,
      forecast_total: 90000,
      quota_share: 0.9,
      gap: 60000,
      coverage: 160000 / 60000,
      flagged_deals: 2,
      renewals_due: 2,
      renewal_mrr: 2200,
      mrr_at_risk: 700,
      links_done: 1,
    },
    tables: {
      sources: [{ mql_rate: 0.3, cost_per_lead: 375, cost_per_win: 10000 }, { all_rate: 0.1 }],
      stages: [{ count: 2, amount: 100000, weighted: 20000 }, { count: 1 }],
      deals: [{ flag: null }, { flag: "Close date passed" }, { flag: "Silent" }, { flag: "On track", days: 20 }, { flag: null }],
      accounts: [
        { flag: "Due soon", days: 90, end_mrr: 1500 },
        { flag: "Expired" },
        { flag: null },
        { flag: "Lost", gone: 1 },
        { flag: "Due and at risk", end_mrr: 700, gone: 0 },
      ],
      links: [{ verdict: "✓ Met" }, { attainment: 0.9, verdict: "✗ Short" }, { verdict: null }],
      bridge: [
        { step: "At start", whole: 4000 },
        { step: "Expansion", below: 4000, up: 1200 },
        { step: "Contraction", below: 5000, down: 200 },
        { step: "Churned", below: 4000, down: 1000 },
        { step: "At end", whole: 4000 },
      ],
    },
    checks: {
      funnel_narrows: true,
      stages_known: true,
      losses_fit: true,
      coverage: true,
      wins_agree: false,
      deals_followed: false,
      renewals: false,
      nrr: true,
    },
  },
  {
    // In 万: spend 1 + people 3 = 4 万 for 2 customers: 20,000 元 each, monthly fee 2,000 元 at 50%: 20 months. Nobody left: churn 0, LTV
    // has no bound and stays blank. Signed 10 of 8: no gap, no coverage to ask for. The deal in an unknown stage weighs nothing but is
    // open.
    title: "with nobody lost LTV stays blank, and with the target signed no coverage is asked for",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", quota: 8, people_cost: 3, gross_margin: 0.5, period_months: 12 },
    rows: {
      sources: [{ source: "渠道", spend: 1, leads: 4, mql: 5, sql: 3, won: 2 }],
      stages: [{ stage: "赢单", probability: 1 }],
      deals: [
        { account: "甲", stage: "赢单", amount: 6 },
        { account: "乙", stage: "赢单", amount: 4 },
        { account: "丙", stage: "试用", amount: 5 },
      ],
      accounts: [{ account: "甲", start_mrr: 2000, contraction: 2500, expansion: 1000, health: "健康" }],
      links: [],
    },
    results: {
      cac: 20000,
      payback_months: 20,
      monthly_churn: 0,
      ltv: null,
      ltv_cac: null,
      forecast_total: 10,
      gap: 0,
      coverage: null,
      open_pipeline: 5,
      weighted_pipeline: 0,
      nrr: 0.25,
    },
    tables: { accounts: [{ over: 1, end_mrr: 500, flag: null }], bridge: [{ whole: 0.2 }, { up: 0.1 }, { below: 0.05, down: 0.25 }] },
    checks: { funnel_narrows: false, stages_known: false, losses_fit: false, coverage: true, wins_agree: true, renewals: true, nrr: false },
  },
];
