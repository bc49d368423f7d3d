import { SHARE } from "../../../metrics/comparison";
import { defineStructure } from "../../../plan/structure/define-structure";
import { change, count, date, keyed, month, price, rate, text, whole } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { MOVES } from "./moves";
import { KPIS, TABLES, latest, wanted } from "./tables";

export const STRUCTURE = defineStructure({
  id: "lifecycle-matrix",
  version: 1,
  values: {
    as_of: date({ standard: "TODAY()" }),
    launch_date: date(),
    public_date: date({ entry: { kind: "date", from: "launch_date" } }),
    seed_mau: count(),
    growth_from: change(),
    decline_to: change(),
    trend_months: whole(1, 6),
    target_mau: count({ entry: { kind: "positive" } }),
    latest_month: month`IF(COUNTIFS(months[month],"<="&N(as_of),months[mau],">0")=0,"",
      MAXIFS(months[month],months[month],"<="&N(as_of),months[mau],">0"))`,
    current_stage: text`IF(N(as_of)<N(launch_date),{stages.rnd},IF(NOT(ISNUMBER(latest_month)),{stages.seed},
      INDEX(months[stage],MATCH(latest_month,months[month],0))))`,
    stage_goal: text`IFERROR(INDEX(stages[goal],MATCH(current_stage,stages[stage],0)),"")`,
    latest_mau: count`${latest("mau")}`,
    mau_share: metricField(SHARE, { part: "latest_mau", whole: { number: "N(target_mau)" } }, [], "rate"),
    latest_trend: change`${latest("trend")}`,
    latest_d1: rate`${latest("d1")}`,
    latest_d7: rate`${latest("d7")}`,
    latest_d30: rate`${latest("d30")}`,
    latest_stickiness: rate`${latest("stickiness")}`,
    latest_pay_rate: rate`${latest("pay_rate")}`,
    latest_arpu: price`${latest("arpu")}`,
    latest_arppu: price`${latest("arppu")}`,
    goal_d1: rate`${wanted("d1")}`,
    goal_d7: rate`${wanted("d7")}`,
    goal_d30: rate`${wanted("d30")}`,
    goal_stickiness: rate`${wanted("stickiness")}`,
    goal_pay_rate: rate`${wanted("pay_rate")}`,
    goal_arppu: price`${wanted("arppu")}`,
    kpis_set: count`${KPIS.map((key) => `(goal_${key}>0)`).join("+")}`,
    kpis_met: count`${KPIS.map((key) => `AND(goal_${key}>0,N(latest_${key})>=goal_${key})`).join("+")}`,
    months_to_target: count`IF(OR(N(latest_mau)=0,N(target_mau)=0),"",IF(latest_mau>=N(target_mau),0,IF(N(latest_trend)<=0,"",
      ROUNDUP(ROUND(LN(N(target_mau)/latest_mau)/LN(1+latest_trend),6),0))))`,
    big_share: metricField(
      SHARE,
      { part: { number: "SUMIFS(tiers[revenue],tiers[from],MAX(tiers[from]))" }, whole: { number: "SUM(tiers[revenue])" } },
      [],
      "rate",
    ),
  },
  tables: TABLES,
  checks: {
    tier_payers: { passes: keyed`OR(NOT(ISNUMBER(latest_month)),SUM(tiers[payers])=SUMIFS(months[payers],months[month],latest_month))` },
    tier_revenue: {
      passes: keyed`OR(NOT(ISNUMBER(latest_month)),ROUND(SUM(tiers[revenue])-SUMIFS(months[revenue],months[month],latest_month),2)=0)`,
    },
    dau_wau_mau: {
      passes: keyed`SUMPRODUCT(ISNUMBER(months[dau])*ISNUMBER(months[wau])*(months[dau]>months[wau]))
        +SUMPRODUCT(ISNUMBER(months[wau])*ISNUMBER(months[mau])*(months[wau]>months[mau]))=0`,
    },
    payers_mau: { passes: keyed`SUMPRODUCT(ISNUMBER(months[payers])*ISNUMBER(months[mau])*(months[payers]>months[mau]))=0` },
    months_run_on: {
      passes: keyed`OR(COUNT(months[month])=0,(YEAR(MAX(months[month]))-YEAR(MIN(months[month])))*12+MONTH(MAX(months[month]))
        -MONTH(MIN(months[month]))+1=COUNT(months[month]))`,
    },
    fresh_data: { passes: keyed`AND(ISNUMBER(latest_month),EDATE(N(as_of)-DAY(N(as_of))+1,-1)<=N(latest_month))`, mild: true },
    stage_kpis: { passes: keyed`kpis_met=kpis_set`, mild: true },
  },
  kpis: [
    { key: "stage", value: "current_stage", unit: "text", remark: { value: "stage_goal", unit: "text" } },
    { key: "met", value: "kpis_met", unit: "count", remark: { value: "kpis_set", unit: "count" } },
    { key: "mau", value: "latest_mau", unit: "count", remark: { value: "mau_share", unit: "percent" } },
    { key: "trend", value: "latest_trend", unit: "change", remark: { value: "months_to_target", unit: "count" } },
    { key: "d1", value: "latest_d1", unit: "rate", remark: { value: "goal_d1", unit: "percent" } },
    { key: "stickiness", value: "latest_stickiness", unit: "rate", remark: { value: "goal_stickiness", unit: "percent" } },
    { key: "pay_rate", value: "latest_pay_rate", unit: "rate", remark: { value: "goal_pay_rate", unit: "rate" } },
    { key: "arppu", value: "latest_arppu", unit: "price", remark: { value: "goal_arppu", unit: "price" } },
  ],
  charts: {
    growth: {
      kind: "column",
      unit: "count",
      categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "new_users" },
        { table: "months", column: "mau", kind: "line" },
      ],
    },
    retention: {
      kind: "line",
      unit: "percent",
      categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "d1" },
        { table: "months", column: "d7" },
        { table: "months", column: "d30" },
      ],
    },
    tiers: {
      kind: "bar",
      unit: "percent",
      categories: { table: "tiers", column: "tier" },
      series: [
        { table: "tiers", column: "payer_share", labels: true, color: "line" },
        { table: "tiers", column: "revenue_share", labels: true },
      ],
    },
  },
  lists: {
    stages: ["rnd", "seed", "growth", "mature", "decline"],
    tiers: ["small", "mid", "big"],
  },
  terms: ["here", "met", "missed", "not_judged"],
  head: ["as_of"],
  page: [
    {
      kind: "values",
      key: "rules",
      chart: "growth",
      values: ["launch_date", "public_date", "seed_mau", "growth_from", "decline_to", "trend_months", "target_mau"],
    },
    { kind: "table", key: "stages", table: "stages" },
    { kind: "table", key: "scorecard", table: "scorecard" },
    { kind: "table", key: "months", table: "months" },
    { kind: "charts", key: "pictures", charts: ["retention", "tiers"] },
    { kind: "table", key: "tiers", table: "tiers" },
    {
      kind: "values",
      key: "standing",
      values: [
        "latest_month",
        "current_stage",
        "stage_goal",
        "latest_mau",
        "mau_share",
        "latest_trend",
        "months_to_target",
        "latest_arpu",
        "big_share",
      ],
    },
    {
      kind: "values",
      key: "wanted",
      values: [
        "kpis_set",
        "latest_d7",
        "latest_d30",
        ...(["goal_d1", "goal_d7", "goal_d30", "goal_stickiness", "goal_pay_rate", "goal_arppu"] as const),
      ],
    },
    { kind: "notes", key: "notes" },
  ],
  moves: MOVES,
});
