import { SHARE } from "../../../metrics/comparison";
import { ROI } from "../../../metrics/advertising";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, keyed, month, rate, text, whole } from "../../../plan/structure/field";
import { metric, metricField } from "../../metric-field";
import { MOVES } from "./moves";
import { TABLES, total, within } from "./tables";

const SPENT_WITH_SALES = 'SUMIFS(plans[spent],plans[basis],{actual},plans[breakeven],">0")';
/** What the budgets of dated plans say of all: a column weighed by them. */
const byBudget = (column: string): string =>
  metric(SHARE, {
    part: { number: `SUMPRODUCT(plans[dated],plans[budget],plans[${column}])` },
    whole: { number: "SUMIFS(plans[budget],plans[dated],1)" },
  });
const OF_WORST = (column: string): string =>
  `IF(MAX(plans[urgency])<=0,"",INDEX(plans[${column}],MATCH(MAX(plans[urgency]),plans[urgency],0)))`;

export const STRUCTURE = defineStructure({
  id: "portfolio",
  version: 1,
  values: {
    as_of: date({ standard: "TODAY()" }),
    window_start: date({ standard: "EDATE(as_of-DAY(as_of)+1,-2)" }),
    window_end: date`EDATE(N(window_start),12)-1`,
    over_tolerance: rate(),
    slip_warn: rate(),
    slip_bad: rate(),
    soon_days: whole(0, 90),
    max_parallel: whole(1, 50),
    owner_limit: whole(1, 20),
    plan_count: count`SUM(plans[included])`,
    live_count: count`COUNTIFS(plans[status],{status.live},plans[included],1)`,
    done_count: count`COUNTIFS(plans[status],{status.done},plans[included],1)`,
    alert_count: count`COUNTIFS(plans[health],{alert})`,
    watch_count: count`COUNTIFS(plans[health],{watch})`,
    overdue_count: count`COUNTIFS(plans[code],1)`,
    over_budget_count: count`COUNTIFS(plans[code],2)`,
    worst_plan: text`${OF_WORST("name")}`,
    worst_reason: text`${OF_WORST("reason")}`,
    total_budget: amount`${total("budget")}`,
    total_approved: amount`${total("approved")}`,
    total_committed: amount`${total("committed")}`,
    total_spent: amount`${total("spent")}`,
    budget_used: metricField(SHARE, { part: { number: "(total_spent+total_committed)" }, whole: { number: "total_budget" } }, [], "rate"),
    available_total: amount`total_budget-total_spent-total_committed`,
    expected_total: amount`${total("expected")}`,
    actual_total: amount`${total("actual")}`,
    roi_spend: amount`SUMIFS(plans[spent],plans[basis],{actual})`,
    portfolio_roi: metricField(ROI, {
      revenue: { number: "SUMIFS(plans[actual],plans[basis],{actual})" },
      spend: { number: "roi_spend" },
    }),
    portfolio_breakeven: metricField(ROI, { revenue: { number: "SUM(plans[need_sales])" }, spend: { number: SPENT_WITH_SALES } }),
    expected_roi: metricField(ROI, {
      revenue: { number: "expected_total" },
      spend: { number: 'SUMIFS(plans[budget],plans[included],1,plans[expected],">0")' },
    }),
    progress_total: rate`${byBudget("progress")}`,
    elapsed_total: rate`${byBudget("elapsed")}`,
    week_monday: date`as_of-WEEKDAY(as_of,2)+1`,
    starting_this_week: count`${within("start", "week_monday", "(week_monday+6)")}`,
    ending_this_week: count`${within("end", "week_monday", "(week_monday+6)")}`,
    peak_running: count`MAX(months[running])`,
    peak_month: month`IF(peak_running=0,"",INDEX(months[month],MATCH(peak_running,months[running],0)))`,
    window_budget: amount`SUM(months[budget])`,
    busiest_owner: text`IF(MAX(plans[same_owner])=0,"",INDEX(plans[owner],MATCH(MAX(plans[same_owner]),plans[same_owner],0)))`,
    busiest_load: count`MAX(0,MAX(plans[same_owner]))`,
  },
  tables: TABLES,
  checks: {
    complete: { passes: keyed`COUNTIFS(plans[code],9)=0` },
    no_alerts: { passes: keyed`alert_count=0`, mild: true },
    approved_fits: { passes: keyed`SUM(plans[over_budgeted])=0` },
    spend_approved: { passes: keyed`SUM(plans[over_approved])=0`, mild: true },
    names_once: { passes: keyed`COUNTIFS(plans[times],">1")=0` },
    not_crowded: { passes: keyed`peak_running<=N(max_parallel)`, mild: true },
    owners_free: { passes: keyed`busiest_load<=N(owner_limit)`, mild: true },
    sources_there: { passes: keyed`SUMPRODUCT((plans[sheet]<>"")*(plans[budget]=""))=0` },
  },
  kpis: [
    { key: "worst", value: "worst_plan", unit: "text", remark: { value: "worst_reason", unit: "text" } },
    { key: "live", value: "live_count", unit: "count", remark: { value: "plan_count", unit: "count" } },
    { key: "alerts", value: "alert_count", unit: "count", remark: { value: "watch_count", unit: "count" } },
    { key: "budget", value: "total_budget", unit: "amount", remark: { value: "budget_used", unit: "percent" } },
    { key: "available", value: "available_total", unit: "amount" },
    { key: "sales", value: "actual_total", unit: "amount", remark: { value: "expected_total", unit: "amount" } },
    { key: "roi", value: "portfolio_roi", unit: "ratio", remark: { value: "portfolio_breakeven", unit: "ratio" } },
    { key: "progress", value: "progress_total", unit: "percent", remark: { value: "elapsed_total", unit: "percent" } },
  ],
  charts: {
    by_month: {
      kind: "column",
      unit: "count",
      secondaryUnit: "amount",
      categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "running" },
        { table: "months", column: "budget", kind: "line", secondaryAxis: true },
      ],
    },
    gantt: {
      kind: "stackedBar",
      unit: "count",
      categories: { table: "plans", column: "name" },
      series: [
        { table: "plans", column: "before", color: "paper" },
        { table: "plans", column: "bar_alert", color: "bad" },
        { table: "plans", column: "bar_watch", color: "warn" },
        { table: "plans", column: "bar_fine", color: "accent" },
        { table: "plans", column: "bar_done", color: "good" },
      ],
    },
    pace: {
      kind: "bar",
      unit: "percent",
      categories: { table: "plans", column: "name" },
      series: [
        { table: "plans", column: "elapsed", color: "line" },
        { table: "plans", column: "progress", color: "accent" },
      ],
    },
  },
  lists: {
    types: ["campaign", "channels", "launch", "budget", "operations", "store", "experiment", "other"],
    owners: [],
    status: ["idea", "to_approve", "approved", "live", "done", "on_hold", "cancelled"],
  },
  terms: [
    "alert",
    "watch",
    "fine",
    "not_counted",
    "actual",
    "expected",
    "past_its_end",
    "over_budget",
    "far_behind",
    "ended_below",
    "behind",
    "beyond_approval",
    "roi_below",
    "not_approved",
    "incomplete",
    "crowded",
    "gap",
  ],
  head: ["as_of"],
  page: [
    {
      kind: "values",
      key: "rules",
      chart: "by_month",
      values: ["window_start", "over_tolerance", "slip_warn", "slip_bad", "soon_days", "max_parallel", "owner_limit"],
    },
    { kind: "table", key: "plans", table: "plans" },
    { kind: "charts", key: "bars", charts: ["gantt", "pace"] },
    {
      kind: "values",
      key: "agenda",
      values: [
        "worst_plan",
        "worst_reason",
        "watch_count",
        "overdue_count",
        "over_budget_count",
        "week_monday",
        "starting_this_week",
        "ending_this_week",
      ],
    },
    {
      kind: "values",
      key: "money",
      values: [
        "total_approved",
        "total_committed",
        "total_spent",
        "budget_used",
        "expected_total",
        "roi_spend",
        "portfolio_breakeven",
        "expected_roi",
        "elapsed_total",
      ],
    },
    { kind: "table", key: "months", table: "months" },
    {
      kind: "values",
      key: "load",
      values: ["plan_count", "done_count", "peak_running", "peak_month", "window_budget", "window_end", "busiest_owner", "busiest_load"],
    },
    { kind: "table", key: "types", table: "types" },
    { kind: "notes", key: "notes" },
  ],
  moves: MOVES,
});
