import type { Scenario } from "../support/scenario";

export const SCENARIOS: readonly Scenario[] = [
  {
    // Mondays are 1, 8 and 15 June 2026, weeks 6,596 to 6,598 since 1900. Today, the 17th, is left out; so is Eve, who came today.
    // First days: Ann 1, Bob 3 and Fay 2 June in one week, Cat the 8th, Dan the 16th: five users, eleven rows.
    // D1: Ann, Bob, Fay and Cat have had a full day, Ann and Cat came back on it: 2 ÷ 4. D7: the same four, Ann and Bob: 2 ÷ 4.
    // D6: Bob alone of the four. D30: nobody yet. Ann's two visits on the 8th are one day, Bob's two in week 2 one week.
    // Week 1 holds three, of whom Ann and Bob came in week 2: 2 ÷ 3. Week 3 is not over, so nothing of it is pooled.
    title: "exactly day N counts, repeats count once, and only users who have had the time are asked",
    lang: "en",
    today: "2026-06-17",
    set: { as_of: "2026-06-17" },
    rows: {
      log: [
        { user: "Ann", time: "2026-06-01" },
        { user: "Ann", time: "2026-06-02" },
        { user: "Fay", time: "2026-06-02" },
        { user: "Bob", time: "2026-06-03" },
        { user: "Ann", time: "2026-06-08" },
        { user: "Cat", time: "2026-06-08" },
        { user: "Ann", time: "2026-06-08" },
        { user: "Bob", time: "2026-06-09" },
        { user: "Cat", time: "2026-06-09" },
        { user: "Bob", time: "2026-06-10" },
        { user: "Dan", time: "2026-06-16" },
        { user: "Eve", time: "2026-06-17" },
      ],
      curve: [[0], [6], [7]],
    },
    results: {
      last_full_day: "2026-06-16",
      period_now: 6598,
      complete_period: 6597,
      cohort_first: 6596,
      users_total: 5,
      events_counted: 11,
      new_latest_period: 1,
      day1_users: 4,
      day1_rate: 0.5,
      day7_users: 4,
      day7_rate: 0.5,
      day30_users: 0,
      day30_rate: null,
      pooled_0: 1,
      pooled_1: 2 / 3,
      pooled_2: null,
      next_period_latest: 2 / 3,
      next_period_change: 0,
      long_day: 7,
      long_rate: 0.5,
      rows_before_first: 0,
    },
    tables: {
      cohorts: [
        { start: "2026-06-01", size: 3, state: "Complete", a0: 1, a1: 2 / 3, a2: 0, a3: null },
        { start: "2026-06-08", size: 1, state: "Complete", a0: 1, a1: 0, a2: null },
        { start: "2026-06-15", size: 1, state: "Running", a0: 1, a1: null },
        { start: null, size: null, state: null, a0: null },
      ],
      curve: [
        { users: 5, back: 5, rate: 1 },
        { users: 4, back: 1, rate: 0.25 },
        { users: 4, back: 2, rate: 0.5 },
      ],
    },
    checks: { in_order: true, times_valid: true, first_is_all: true, all_shown: true, day1: true, day7: true, day30: true },
  },
  {
    // Months of 抖音 alone, from the one that holds 20 January: 甲 (31 December) and 丙 (小红书) are out, 乙 and 丁 are left.
    // On 1 March February is over, so 丁's month is complete: 24,313 = 2026 × 12 + 1. 15 January + 30 days is 14 February, when 乙 came back:
    // D30 is 1 ÷ 1.
    // D1: 乙 alone is a day old by the 27th and did not come back: 0, which misses the target. January's 乙 came in February: 1 ÷ 1.
    title: "one source and a first month, and a month is complete on the day after its last",
    lang: "zh-CN",
    today: "2026-03-01",
    set: { as_of: "2026-03-01", grain: "月", segment: "抖音", cohort_from: "2026-01-20" },
    rows: {
      log: [
        { user: "丙", time: "2025-12-05", source: "小红书" },
        { user: "丙", time: "2025-12-06", source: "抖音" },
        { user: "甲", time: "2025-12-31", source: "抖音" },
        { user: "甲", time: "2026-01-01", source: "抖音" },
        { user: "乙", time: "2026-01-15", source: "抖音" },
        { user: "乙", time: "2026-02-14", source: "抖音" },
        { user: "丁", time: "2026-02-28", source: "抖音" },
      ],
    },
    results: {
      complete_period: 24313,
      cohort_first: 24312,
      users_total: 2,
      new_latest_period: 1,
      day1_users: 1,
      day1_rate: 0,
      day30_rate: 1,
      pooled_1: 1,
      next_period_latest: 1,
    },
    tables: {
      cohorts: [
        { start: "2026-01-01", size: 1, state: "完整", a0: 1, a1: 1, a2: null },
        { start: "2026-02-01", size: 1, state: "完整", a0: 1, a1: null },
        { start: null },
      ],
      // The first row of 丙 says 小红书, so 抖音 in the second does not bring him in.
      log: [{ on: 0 }, { on: 0 }, { on: 1, day_no: 0, age: 0 }, { day_no: 1, age: 1 }],
    },
    checks: { all_shown: true, day1: false, day30: true },
  },
  {
    // X's second row lies two days before the first; Y's first row has no time, so Y is nobody; Z came on the 9th and the 10th.
    // The log ends on the 10th, and so does what is known: of X and Z only Z has had a day, and came back.
    title: "rows out of order and without a time are found, and days after the log are unknown",
    lang: "en",
    today: "2026-06-17",
    set: { as_of: "2026-06-17", grain: "Day" },
    rows: {
      log: [
        { user: "X", time: "2026-06-10" },
        { user: "X", time: "2026-06-08" },
        { user: "Y" },
        { user: "Y", time: "2026-06-09" },
        { user: "Z", time: "2026-06-09" },
        { user: "Z", time: "2026-06-10" },
      ],
    },
    results: {
      last_full_day: "2026-06-10",
      users_total: 2,
      events_counted: 4,
      day1_users: 1,
      day1_rate: 1,
      rows_before_first: 1,
      pooled_1: 1,
    },
    tables: {
      cohorts: [{ start: "2026-06-09", size: 1, a1: 1 }, { start: "2026-06-10", size: 1, state: "Complete", a0: 1 }, { start: null }],
      log: [{ day_no: 0 }, { day_no: -2 }, { on: 0, day_no: null }, { on: 0 }],
    },
    checks: { in_order: false, times_valid: false },
  },
];
