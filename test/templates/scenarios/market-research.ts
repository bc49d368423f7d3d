import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // From 100 to 121 in two years is 10 % a year, whatever came in between; two years on 146.41. Half of 121 is addressable, a tenth of
    // that obtainable: 6.05, and the target of 12.1 is a fifth of 60.5. Us 0.6 · 4 + 0.4 · 3 = 3.6; A has one score, 5, and B one, 2.
    // Must-be and one-dimensional are level, so it is a must-be: better 15/30, worse −20/30, in order at 2 + 1/2 + 2/3. Strengths 6 −
    // weaknesses 8 < 0, opportunities 5 > 0: turn around.
    title: "growth spans a missing year, rivals are judged on the scores they have, and a level need is a must-be",
    lang: "en",
    today: "2026-06-17",
    set: { sales_target: 12.1, addressable_share: 0.5, obtainable_share: 0.1, forecast_years: 2, rival_a: "Alpha" },
    rows: {
      market: [
        [2025, 121, 12.1, "Report"],
        [2023, 100, 0, "Report"],
      ],
      criteria: [
        { criterion: "X", weight: 0.6, us: 4, a: 5, evidence: "test" },
        { criterion: "Y", weight: 0.4, us: 3, b: 2 },
      ],
      swot: [
        { kind: "Strength", point: "s", importance: 2, rating: 3 },
        { kind: "Weakness", point: "w", importance: 4, rating: 2 },
        { kind: "Opportunity", point: "o", importance: 5, rating: 1 },
      ],
      personas: [{ persona: "P", people: 1000, buyer_rate: 0.1, spend: 50 }],
      needs: [
        { need: "N1", attractive: 5, one_dimensional: 10, must_be: 10, indifferent: 5, reverse: 0, questionable: 0 },
        { need: "N2", attractive: 20, one_dimensional: 0, must_be: 0, indifferent: 20, reverse: 0, questionable: 0, effort: 5 },
      ],
    },
    results: {
      market_cagr: 0.1,
      latest_growth: null,
      forecast_size: 146.41,
      our_share: 0.1,
      som: 6.05,
      target_of_sam: 0.2,
      target_gap: 6.05,
      us_score: 3.6,
      a_score: 5,
      b_score: 2,
      c_score: null,
      best_rival: "Alpha",
      us_rank: 2,
      biggest_gap: "X",
      biggest_edge: "Y",
      strategy: "WO turn around",
      next_need: "N1",
      persona_value: 5000,
    },
    tables: {
      market: [{ growth: null, share: 0.1 }],
      criteria: [
        { gap: -1, weighted_gap: -0.6, verdict: "! Behind" },
        { gap: 1, verdict: "✓ Ahead" },
      ],
      needs: [
        { category: "Must-be", better: 0.5, worse: -2 / 3, order_key: 2 + 7 / 6, place: 1 },
        { category: "Attractive", per_day: 0.1, place: 2 },
      ],
      scores: [{ score: 3.6 }, { who: "Alpha", score: 5 }],
    },
    checks: { weights_100: true, scores_have_evidence: false, target_obtainable: false, swot_complete: false, kano_answers_enough: true },
  },
  {
    // 1,000 people, a tenth buys for 50 元 a year: 5,000 元 = 0.5 万. Most answers are against the need, so it never comes first.
    // Us 4 against 2 leads by two; a score of 6 is none. 8 − 0 and 0 − 6: defend.
    title: "a reverse need has no place, and two rows of a year are told",
    lang: "zh-CN",
    unit: "wan",
    today: "2026-06-17",
    rows: {
      market: [
        [2025, 50, 1, "甲"],
        [2025, 30, 0, "乙"],
      ],
      criteria: [{ criterion: "价格", weight: 1, us: 4, a: 2, b: 6, evidence: "到手价" }],
      swot: [
        { kind: "优势", point: "轻", importance: 4, rating: 2 },
        { kind: "威胁", point: "降价", importance: 3, rating: 2 },
      ],
      personas: [{ persona: "学生", people: 1000, buyer_rate: 0.1, spend: 50 }],
      needs: [{ need: "广告弹窗", attractive: 1, one_dimensional: 1, must_be: 1, indifferent: 7, reverse: 20, questionable: 0, effort: 2 }],
    },
    results: {
      market_size: 80,
      market_cagr: null,
      persona_value: 0.5,
      us_rank: 2,
      biggest_edge: null,
      strategy: "ST 防御：用优势挡威胁",
      next_need: null,
    },
    tables: {
      market: [{ times: 2 }],
      criteria: [{ gap: -2, verdict: "✗ 明显落后" }],
      needs: [{ category: "反向", better: 0.2, worse: -0.2, spared: 0.2, order_key: 0, place: null }],
    },
    checks: { years_once: false, scores_1_to: false, swot_complete: false },
  },
];
