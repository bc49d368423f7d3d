import { defineStructure } from "../../../plan/structure/define-structure";
import { change, choice, count, date, days, index, keyed, openChoice, rate } from "../../../plan/structure/field";
import { AGES, backOn, followed, FROM_FIRST, hitIn, newIn, periodOf, PERIODS, TABLES } from "./tables";

const dayRate = (day: number): string => `IF(day${day}_users=0,"",${backOn(String(day))}/day${day}_users)`;
/** Over the cohorts whose period of that age is over. */
const pooled = (age: number): string => {
  const over = `${FROM_FIRST},log[cohort],"<="&complete_period-${age}`;
  const size = newIn(over);
  return `IF(${size}=0,"",${hitIn(`log[age],${age},${over}`)}/${size})`;
};
const LATEST = "log[cohort],complete_period-1";

const POOLED = Object.fromEntries(AGES.map((age) => [`pooled_${age}`, rate`${pooled(age)}`] as const)) as Record<
  `pooled_${number}`,
  ReturnType<typeof rate>
>;
const reached = (goal: string, rateName: string): string => `OR(NOT(ISNUMBER(${rateName})),N(${rateName})>=N(${goal}))`;

const NEXT_PERIOD = ["next_period_rate", "next_period_latest", "next_period_change"];
const BY_DAY = [1, 7, 30].flatMap((day) => [`day${day}_users`, `day${day}_rate`]);
const later = (last: number): string[] => AGES.slice(1, last + 1).map((age) => `pooled_${age}`);

export const STRUCTURE = defineStructure({
  id: "retention",
  version: 2,
  values: {
    as_of: date({ standard: "TODAY()" }),
    grain: choice("grains"),
    cohort_from: date({ optional: true }),
    segment: { ...openChoice("sources"), optional: true },
    goal_day1: rate(),
    goal_day7: rate(),
    goal_day30: rate(),
    last_full_day: date`IF(COUNT(log[time])=0,N(as_of)-1,MIN(N(as_of)-1,INT(MAX(log[time]))))`,
    period_now: index`${periodOf("last_full_day")}`,
    complete_period: index`${periodOf("(last_full_day+1)")}-1`,
    cohort_first: index`IF(COUNT(log[cohort])=0,"",IF(N(cohort_from)=0,MIN(log[cohort]),MAX(MIN(log[cohort]),${periodOf("N(cohort_from)")})))`,
    users_total: count`${newIn(FROM_FIRST)}`,
    new_latest_period: count`${newIn("log[cohort],complete_period")}`,
    events_counted: count`SUM(log[on])`,
    day1_users: count`${followed("1")}`,
    day1_rate: rate`${dayRate(1)}`,
    day7_users: count`${followed("7")}`,
    day7_rate: rate`${dayRate(7)}`,
    day30_users: count`${followed("30")}`,
    day30_rate: rate`${dayRate(30)}`,
    ...POOLED,
    next_period_rate: rate`pooled_1`,
    next_period_latest: rate`IF(${newIn(LATEST)}=0,"",${hitIn(`log[age],1,${LATEST}`)}/${newIn(LATEST)})`,
    next_period_change: change`IF(OR(NOT(ISNUMBER(next_period_rate)),NOT(ISNUMBER(next_period_latest))),"",
      next_period_latest-next_period_rate)`,
    long_day: days`IF(COUNTIFS(curve[users],">0")=0,"",MAXIFS(curve[day],curve[users],">0"))`,
    long_rate: rate`IF(NOT(ISNUMBER(long_day)),"",INDEX(curve[rate],MATCH(long_day,curve[day],0)))`,
    rows_before_first: count`COUNTIFS(log[day_no],"<0")`,
  },
  tables: TABLES,
  checks: {
    in_order: { passes: keyed`rows_before_first=0` },
    times_valid: { passes: keyed`SUMPRODUCT((log[user]<>"")*(1-ISNUMBER(log[time])))=0` },
    first_is_all: { passes: keyed`OR(NOT(ISNUMBER(pooled_0)),ROUND(N(pooled_0)-1,9)=0)` },
    all_shown: { passes: keyed`SUM(cohorts[size])=users_total`, mild: true },
    day1: { passes: reached("goal_day1", "day1_rate"), mild: true },
    day7: { passes: reached("goal_day7", "day7_rate"), mild: true },
    day30: { passes: reached("goal_day30", "day30_rate"), mild: true },
  },
  kpis: [
    { key: "day1", value: "day1_rate", unit: "rate", remark: { value: "N(goal_day1)", unit: "percent" } },
    { key: "day7", value: "day7_rate", unit: "rate", remark: { value: "N(goal_day7)", unit: "percent" } },
    { key: "day30", value: "day30_rate", unit: "rate", remark: { value: "N(goal_day30)", unit: "percent" } },
    { key: "next_period", value: "next_period_rate", unit: "rate", remark: { value: "next_period_latest", unit: "rate" } },
    { key: "long", value: "long_rate", unit: "rate", remark: { value: "long_day", unit: "count" } },
    { key: "users", value: "users_total", unit: "count" },
    { key: "latest", value: "new_latest_period", unit: "count" },
  ],
  charts: {
    // Columns, because a line would fall to zero where no period is over yet.
    levels: {
      kind: "column",
      unit: "percent",
      legend: "none",
      categories: { table: "pooled", column: "age" },
      series: [{ table: "pooled", column: "rate", labels: true }],
    },
    steps: {
      kind: "column",
      unit: "percent",
      legend: "none",
      categories: { table: "curve", column: "day" },
      series: [{ table: "curve", column: "rate", labels: true }],
    },
    sizes: {
      kind: "column",
      unit: "count",
      legend: "none",
      categories: { table: "cohorts", column: "start" },
      series: [{ table: "cohorts", column: "size", color: "accentBar" }],
    },
  },
  lists: { grains: ["day", "week", "month"], sources: [] },
  terms: ["full", "partial"],
  head: ["as_of", "last_full_day"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "levels",
      values: ["grain", "cohort_from", "segment", "goal_day1", "goal_day7", "goal_day30"],
    },
    { kind: "table", key: "cohorts", table: "cohorts" },
    {
      kind: "values",
      key: "days",
      chart: "steps",
      values: ["day1_rate", "day1_users", "day7_rate", "day7_users", "day30_rate", "day30_users", "long_rate", "long_day"],
    },
    { kind: "table", key: "curve", table: "curve" },
    {
      kind: "values",
      key: "periods",
      chart: "sizes",
      values: ["next_period_rate", "next_period_latest", "next_period_change", "users_total", "new_latest_period"],
    },
    { kind: "values", key: "pooled", values: Object.keys(POOLED) },
    { kind: "values", key: "counting", values: ["events_counted", "rows_before_first", "cohort_first", "complete_period", "period_now"] },
    { kind: "notes", key: "notes" },
    { kind: "table", key: "log", table: "log" },
    { kind: "helper", key: "helper", table: "pooled" },
  ],
  moves: {
    // A day later the log of the samples still ends on the same day, and its first week is what an empty cell means.
    as_of: [],
    cohort_from: [],
    grain: ["cohort_first", "complete_period", "period_now", "new_latest_period", ...NEXT_PERIOD, ...later(PERIODS)],
    // Everybody of a source is there in the first period as well; the eight weeks of the samples have seven more.
    segment: ["users_total", "events_counted", "new_latest_period", "long_rate", ...BY_DAY, ...NEXT_PERIOD, ...later(7)],
    // Only judged against.
    goal_day1: [],
    goal_day7: [],
    goal_day30: [],
  },
});
