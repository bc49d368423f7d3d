import { ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { AOV, BREAKEVEN_ROI } from "../../../metrics/unit-economics";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, keyed, price, rate, ratio, whole } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { TABLES } from "./tables";

const perBuyer = (sum: string): string => `IF(buyers=0,"",${sum}/buyers)`;
/** Of the stages that no longer buy. */
const ofSilentAndLost = (of: (stage: string) => string): string => `${of("{stages.silent}")}+${of("{stages.lost}")}`;

const PLAN = ["plan_budget", "plan_sales", "plan_profit", "plan_roi"];

export const STRUCTURE = defineStructure({
  id: "user-segments",
  version: 2,
  values: {
    as_of: date({ standard: "TODAY()" }),
    registered_users: count(),
    new_days: whole(1, 365),
    silent_days: whole(1, 3650),
    churn_days: whole(1, 3650),
    loyal_orders: whole(2, 100),
    high_score: whole(2, 5),
    margin: rate(),
    budget_limit: amount(),
    buyers: count`COUNTIFS(orders[n],">0")`,
    orders_total: count`SUM(orders[n])`,
    revenue: price`SUM(orders[spend])`,
    aov: metricField(AOV, { revenue: { number: "revenue" }, orders: { number: "orders_total" } }),
    repeat_rate: rate`${perBuyer('COUNTIFS(orders[n],">=2")')}`,
    orders_per_buyer: ratio`${perBuyer("orders_total")}`,
    spend_per_buyer: price`${perBuyer("revenue")}`,
    active_share: rate`IF(buyers=0,"",1-silent_lost/buyers)`,
    silent_lost: count`${ofSilentAndLost((stage) => `COUNTIFS(orders[stage],${stage})`)}`,
    silent_lost_spend: price`${ofSilentAndLost((stage) => `SUMIFS(orders[spend],orders[stage],${stage})`)}`,
    loyal_users: count`COUNTIFS(orders[stage],{stages.loyal})`,
    vip_share: rate`${perBuyer("COUNTIFS(orders[group],{groups.vip})")}`,
    vip_spend_share: metricField(SHARE, {
      part: { number: "SUMIFS(orders[spend],orders[group],{groups.vip})" },
      whole: { number: "revenue" },
    }),
    plan_budget: amount`SUM(segments[budget])`,
    plan_buyers: count`SUM(segments[respond])`,
    plan_sales: amount`SUM(segments[sales])`,
    plan_profit: amount`SUM(segments[profit])`,
    plan_roi: metricField(ROI, { revenue: { number: "plan_sales" }, spend: { number: "plan_budget" } }),
    breakeven_roi: metricField(BREAKEVEN_ROI, { contributionRate: "margin" }),
  },
  tables: TABLES,
  checks: {
    users_add_up: { passes: keyed`AND(SUMIFS(segments[users],segments[stage],"<>"&{stages.prospect})=buyers,SUM(groups[users])=buyers)` },
    registered: { passes: keyed`N(registered_users)>=buyers` },
    days_rise: { passes: keyed`AND(N(new_days)<=N(silent_days),N(silent_days)<N(churn_days))` },
    thresholds_rise: { passes: keyed`SUM(scores[ok])=COUNT(scores[level])` },
    orders_complete: { passes: keyed`SUMPRODUCT((orders[user]<>"")*(1-ISNUMBER(orders[date])*ISNUMBER(orders[amount])))=0` },
    budget: { passes: keyed`plan_budget<=N(budget_limit)`, mild: true },
    incentives_pay: { passes: keyed`COUNTIFS(segments[verdict],{loses})=0`, mild: true },
  },
  kpis: [
    { key: "buyers", value: "buyers", unit: "count", remark: { value: "orders_per_buyer", unit: "ratio" } },
    { key: "repeat", value: "repeat_rate", unit: "rate" },
    { key: "active", value: "active_share", unit: "rate" },
    { key: "silent", value: "silent_lost", unit: "count", remark: { value: "silent_lost_spend", unit: "price" } },
    { key: "vip", value: "vip_share", unit: "rate", remark: { value: "vip_spend_share", unit: "rate" } },
    { key: "aov", value: "aov", unit: "price" },
    // Last, where two numbers have room to run on.
    {
      key: "plan",
      value: "plan_budget",
      unit: "amount",
      remark: {
        value: `IF(AND(ISNUMBER(plan_roi),ISNUMBER(breakeven_roi)),TEXT(plan_roi,"0.00")&" / "&TEXT(breakeven_roi,"0.00"),"")`,
        unit: "text",
      },
    },
  ],
  charts: {
    stages: {
      kind: "column",
      unit: "count",
      secondaryUnit: "percent",
      categories: { table: "segments", column: "stage" },
      series: [
        { table: "segments", column: "users", labels: true },
        { table: "segments", column: "spend_share", kind: "line", secondaryAxis: true },
      ],
    },
    groups: {
      kind: "bar",
      unit: "price",
      legend: "none",
      categories: { table: "groups", column: "group" },
      series: [{ table: "groups", column: "spend" }],
    },
  },
  lists: {
    stages: ["prospect", "new", "first_order", "repeat", "loyal", "silent", "lost"],
    groups: ["vip", "grow", "keep", "save", "active", "fresh", "slip", "gone"],
    owners: [],
  },
  terms: ["pays", "loses"],
  head: ["as_of"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "stages",
      values: ["registered_users", "new_days", "silent_days", "churn_days", "loyal_orders", "high_score", "margin", "budget_limit"],
    },
    { kind: "table", key: "segments", table: "segments" },
    {
      kind: "values",
      key: "plan",
      chart: "groups",
      values: ["plan_budget", "plan_buyers", "plan_sales", "plan_profit", "plan_roi", "breakeven_roi"],
    },
    { kind: "table", key: "groups", table: "groups" },
    {
      kind: "values",
      key: "buying",
      values: [
        "buyers",
        "orders_total",
        "revenue",
        "aov",
        "repeat_rate",
        "orders_per_buyer",
        "spend_per_buyer",
        "active_share",
        "silent_lost",
        "silent_lost_spend",
        "loyal_users",
        "vip_share",
        "vip_spend_share",
      ],
    },
    { kind: "table", key: "scores", table: "scores" },
    { kind: "notes", key: "notes" },
    { kind: "table", key: "orders", table: "orders" },
  ],
  moves: {
    // No user of the samples crosses a line within a day.
    as_of: [],
    new_days: [],
    silent_days: [],
    churn_days: [],
    loyal_orders: ["loyal_users", "plan_buyers", ...PLAN],
    high_score: ["vip_share", "vip_spend_share"],
    registered_users: ["plan_buyers", ...PLAN],
    margin: ["breakeven_roi", "plan_profit"],
    // Only judged against.
    budget_limit: [],
  },
});
