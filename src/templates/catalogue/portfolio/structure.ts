import { CHANGE, SHARE } from "../../../metrics/comparison";
import { ROI } from "../../../metrics/advertising";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, change, choice, count, date, keyed, month, openChoice, rate, ratio, text, whole } from "../../../plan/structure/field";
import { metric, metricField } from "../../metric-field";
import { MOVES } from "./moves";

/** Plans that run on some day from one to another. */
const running = (from: string, to: string): string => `COUNTIFS(plans[dated],1,plans[start],"<="&${to},plans[end],">="&${from})`;
/** Plans of which one end lies between two days. */
const within = (side: "start" | "end", from: string, to: string): string =>
  `COUNTIFS(plans[dated],1,plans[${side}],">="&${from},plans[${side}],"<="&${to})`;
const MONTH_END = "EOMONTH([@month],0)";
/**
 * What all plans cost in a month, by days: from the later of two days to the earlier of two, written without MIN and MAX, which would
 * take the smallest of the whole column.
 */
const BUDGET_OF_MONTH = `SUMPRODUCT(plans[per_day]*(plans[from]<=${MONTH_END})*(plans[to]>=[@month])
  *((plans[to]+${MONTH_END}-ABS(plans[to]-${MONTH_END}))/2-(plans[from]+[@month]+ABS(plans[from]-[@month]))/2+1))`;
/** A sum over plans that count. */
const total = (column: string): string => `SUMIFS(plans[${column}],plans[included],1)`;
const SPENT_WITH_SALES = 'SUMIFS(plans[spent],plans[basis],{actual},plans[breakeven],">0")';
/** What the budgets of dated plans say of all: a column weighed by them. */
const byBudget = (column: string): string =>
  metric(SHARE, {
    part: { number: `SUMPRODUCT(plans[dated],plans[budget],plans[${column}])` },
    whole: { number: "SUMIFS(plans[budget],plans[dated],1)" },
  });
const SPAN = "(N([@end])-N([@start])+1)";
const HAS_ACTUAL = "AND(N([@actual])>0,N([@spent])>0)";
const actualRoi = metric(ROI, { revenue: { number: "N([@actual])" }, spend: { number: "N([@spent])" } });
const expectedRoi = metric(ROI, { revenue: { number: "N([@expected])" }, spend: { number: "N([@budget])" } });
const OF_WORST = (column: string): string =>
  `IF(MAX(plans[urgency])<=0,"",INDEX(plans[${column}],MATCH(MAX(plans[urgency]),plans[urgency],0)))`;
/** Days of the bar of a plan that lie on the timeline, where the plan is one of those that a colour stands for. */
const bar = (condition: string): string => `IF(${condition},[@on_timeline],0)`;
const NOT_DONE = "AND([@dated]=1,[@status]<>{status.done})";

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
  tables: {
    plans: {
      totals: {
        budget: total("budget"),
        approved: total("approved"),
        committed: total("committed"),
        spent: total("spent"),
        expected: total("expected"),
        actual: total("actual"),
      },
      columns: {
        name: text(),
        health: text`IF([@name]="","",IF(OR([@included]=0,[@status]={status.on_hold}),{not_counted},
          IF([@code]=0,{fine},IF([@code]<=4,{alert},{watch}))))`,
        type: choice("types"),
        owner: openChoice("owners"),
        start: date(),
        end: date(),
        status: choice("status"),
        budget: amount(),
        reason: text`IF([@name]="","",CHOOSE([@code]+1,"",{past_its_end},{over_budget},{far_behind},{ended_below},{behind},
          {beyond_approval},{roi_below},{not_approved},{incomplete}))`,
        approved: amount({ optional: true }),
        committed: amount({ optional: true }),
        spent: amount({ optional: true }),
        expected: amount({ optional: true }),
        actual: amount({ optional: true }),
        breakeven: ratio({ optional: true }),
        progress: rate(),
        sheet: text({ optional: true }),
        used: metricField(SHARE, { part: { number: "[@exposure]" }, whole: { number: "([@included]*N([@budget]))" } }, [], "percent"),
        roi: ratio`IF([@included]=0,"",IF(${HAS_ACTUAL},${actualRoi},IF(N([@expected])>0,${expectedRoi},"")))`,
        basis: text`IF(NOT(ISNUMBER([@roi])),"",IF(${HAS_ACTUAL},{actual},{expected}))`,
        roi_gap: metricField(CHANGE, { value: "[@roi]", baseline: "[@breakeven]" }, [], "change"),
        elapsed: rate`IF([@dated]=0,0,MAX(0,MIN(1,(as_of-N([@start])+1)/${SPAN})))`,
        slip: change`IF(OR([@dated]=0,[@status]={status.done}),0,[@elapsed]-N([@progress]))`,
        exposure: amount`[@included]*(N([@spent])+N([@committed]))`,
        over_approved: amount`IF(AND([@included]=1,ISNUMBER([@approved])),MAX(0,[@exposure]-N([@approved])),0)`,
        over_budgeted: amount`IF(AND([@included]=1,ISNUMBER([@approved]),ISNUMBER([@budget])),MAX(0,N([@approved])-N([@budget])),0)`,
        need_sales: amount`IF([@basis]={actual},N([@spent])*N([@breakeven]),0)`,
        same_owner: count`IF(OR([@dated]=0,[@owner]="",[@status]={status.done}),0,COUNTIFS(plans[owner],[@owner],plans[dated],1,
          plans[status],"<>"&{status.done},plans[start],"<="&N([@end]),plans[end],">="&N([@start])))`,
        // The first that holds, from what stops a plan to what only has to be asked; money first, because it also counts when all is done.
        code: count`IF(OR([@included]=0,[@status]={status.on_hold}),0,IF(OR([@dated]=0,NOT(ISNUMBER([@budget]))),9,
          IF([@exposure]>N([@budget])*(1+N(over_tolerance)),2,
          IF([@status]={status.done},IF(AND(ISNUMBER([@roi_gap]),[@basis]={actual},N([@roi_gap])<0),4,0),
          IF(N([@end])<as_of,1,IF([@slip]>N(slip_bad),3,IF([@slip]>N(slip_warn),5,
          IF(AND(ISNUMBER([@approved]),[@exposure]>N([@approved])),6,IF(AND(ISNUMBER([@roi_gap]),N([@roi_gap])<0),7,
          IF(AND(OR([@status]={status.idea},[@status]={status.to_approve}),N([@start])-as_of<=N(soon_days)),8,0))))))))))`,
        // The reason ranks, and among equals what is spent of all.
        urgency: ratio`IF([@code]=0,0,10-[@code]+[@exposure]/(1+SUM(plans[exposure])))`,
        times: count`IF([@name]="","",COUNTIFS(plans[name],[@name]))`,
        included: count`IF(OR([@name]="",[@status]={status.cancelled}),0,1)`,
        dated: count`IF(AND([@included]=1,ISNUMBER([@start]),ISNUMBER([@end]),N([@end])>=N([@start])),1,0)`,
        from: date`IF([@dated]=1,N([@start]),0)`,
        to: date`IF([@dated]=1,N([@end]),0)`,
        per_day: amount`IF([@dated]=1,N([@budget])/${SPAN},0)`,
        // The bars of the chart, in days of the timeline: nothing before the start, then the part on it, in the colour of its health.
        before: count`IF([@dated]=1,MAX(0,MIN(N([@start]),N(window_end)+1)-N(window_start)),0)`,
        on_timeline: count`IF([@dated]=1,MAX(0,MIN(N([@end]),N(window_end))-MAX(N([@start]),N(window_start))+1),0)`,
        bar_done: count`${bar("[@status]={status.done}")}`,
        bar_fine: count`${bar(`AND(${NOT_DONE},[@code]=0)`)}`,
        bar_watch: count`${bar(`AND(${NOT_DONE},[@code]>4)`)}`,
        bar_alert: count`${bar(`AND(${NOT_DONE},[@code]>0,[@code]<=4)`)}`,
      },
      signals: [
        { kind: "signs", columns: ["health"] },
        { kind: "when", condition: keyed`AND([@code]>0,[@code]<=4)`, state: "bad", columns: ["reason"] },
        { kind: "when", condition: keyed`[@code]>4`, state: "warn", columns: ["reason"] },
        { kind: "when", condition: keyed`AND(ISNUMBER([@used]),N([@used])>1)`, state: "bad", columns: ["used"] },
        { kind: "when", condition: keyed`AND(ISNUMBER([@used]),N([@used])>0.9)`, state: "warn", columns: ["used"] },
        { kind: "when", condition: keyed`[@slip]>N(slip_bad)`, state: "bad", columns: ["slip"] },
        { kind: "when", condition: keyed`[@slip]>N(slip_warn)`, state: "warn", columns: ["slip"] },
        { kind: "when", condition: keyed`AND(ISNUMBER([@roi_gap]),N([@roi_gap])<0)`, state: "bad", columns: ["roi_gap"] },
        { kind: "when", condition: keyed`[@over_approved]>0`, state: "bad", columns: ["over_approved"] },
        { kind: "when", condition: keyed`[@over_budgeted]>0`, state: "bad", columns: ["over_budgeted"] },
        {
          kind: "when",
          condition: keyed`[@status]={status.cancelled}`,
          state: "off",
          columns: ["name", "type", "owner", "start", "end", "status", "budget", "approved", "committed", "spent", "expected", "actual"],
        },
      ],
    },
    months: {
      fixed: true,
      columns: {
        month: month`EDATE(N(window_start),[#]-1)`,
        running: count`${running("[@month]", MONTH_END)}`,
        starting: count`${within("start", "[@month]", MONTH_END)}`,
        ending: count`${within("end", "[@month]", MONTH_END)}`,
        budget: amount`${BUDGET_OF_MONTH}`,
        state: text`IF([@running]>N(max_parallel),{crowded},IF([@running]=0,{gap},{fine}))`,
      },
      signals: [
        { kind: "signs", columns: ["state"] },
        { kind: "bar", columns: ["running"] },
      ],
    },
    types: {
      fixed: true,
      columns: {
        type: { ...choice("types"), kept: true },
        count: count`COUNTIFS(plans[type],[@type],plans[included],1)`,
        budget: amount`SUMIFS(plans[budget],plans[type],[@type],plans[included],1)`,
        exposure: amount`SUMIFS(plans[exposure],plans[type],[@type])`,
        actual: amount`SUMIFS(plans[actual],plans[type],[@type],plans[included],1)`,
      },
    },
  },
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
