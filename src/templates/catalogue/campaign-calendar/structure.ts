import { COST_SHARE } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, choice, count, date, days, keyed, month, openChoice, rate, text, whole, year } from "../../../plan/structure/field";
import { metric, metricField } from "../../metric-field";
import { DAY_KINDS, HOLIDAYS, workdays } from "../../parts/holidays";
import { MOVES } from "./moves";

/**
 * What the events of all rows cost from one day to another, by days: from the later of two days to the earlier of two, written without
 * MIN and MAX, which would take the smallest of the whole column.
 */
const budgetOf = (from: string, to: string): string =>
  `SUMPRODUCT(events[per_day]*(events[from]<=${to})*(events[to]>=${from})
    *((events[to]+${to}-ABS(events[to]-${to}))/2-(events[from]+${from}+ABS(events[from]-${from}))/2+1))`;
/** How many events run on some day from one to another. */
const running = (which: "own" | "counts", from: string, to: string): string =>
  `COUNTIFS(events[${which}],1,events[start],"<="&${to},events[end],">="&${from})`;

export const STRUCTURE = defineStructure({
  id: "campaign-calendar",
  version: 1,
  values: {
    calendar_year: year(),
    as_of: date({ standard: "TODAY()" }),
    year_budget: amount(),
    lead_days: whole(0, 120),
    max_parallel: whole(1, 20),
    peak_limit: rate(),
    planned_budget: amount`SUMIFS(events[budget],events[counts],1)`,
    inyear_budget: amount`SUM(months[budget])`,
    outside_budget: amount`planned_budget-inyear_budget`,
    unallocated: amount`N(year_budget)-inyear_budget`,
    committed_total: amount`SUMIFS(events[committed],events[counts],1)`,
    sales_total: amount`SUMIFS(events[sales_target],events[counts],1)`,
    cost_ratio: metricField(COST_SHARE, { spend: { number: "planned_budget" }, revenue: { number: "sales_total" } }),
    peak_month: month`IF(MAX(months[budget])<=0,"",INDEX(months[month],MATCH(MAX(months[budget]),months[budget],0)))`,
    peak_share: rate`IF(inyear_budget<=0,"",MAX(months[budget])/inyear_budget)`,
    over_cap_months: count`COUNTIFS(months[state],{over_cap})`,
    idle_months: count`COUNTIFS(months[own_n],0)`,
    peak_parallel: count`MAX(0,MAX(events[parallel]))`,
    next_start: date`IF(COUNTIFS(events[own],1,events[start],">="&as_of)=0,"",MINIFS(events[start],events[own],1,events[start],">="&as_of))`,
    next_event: text`IFERROR(INDEX(events[event],MATCH(1,events[is_next],0)),"")`,
    days_to_next: days`IF(ISNUMBER(next_start),next_start-as_of,"")`,
    late_prep: count`COUNTIFS(events[prep],{start_now})`,
    workdays_to_next: days`IF(ISNUMBER(next_start),MAX(0,${workdays("as_of", "(next_start-1)")}),"")`,
    plan_start: date`DATE(N(calendar_year),1,1)`,
    plan_end: date`DATE(N(calendar_year),12,31)`,
  },
  tables: {
    events: {
      totals: { budget: "sum", committed: "sum", sales_target: "sum" },
      columns: {
        event: text(),
        kind: choice("kinds"),
        place: text(),
        start: date(),
        end: date(),
        prep: text`IF([@own]=0,"",IF(N([@end])<as_of,{past},IF(N([@start])<=as_of,{running},
        IF(AND([@status]={states.idea},[@prep_from]<=as_of),{start_now},{in_time}))))`,
        prep_from: date`IF([@own]=1,WORKDAY(N([@start]),-1*N(lead_days),holidays[date]),"")`,
        budget: amount(),
        committed: amount(),
        sales_target: amount(),
        owner: openChoice("owners"),
        status: choice("states"),
        days: days`IF(OR([@start]="",[@end]="",N([@end])<N([@start])),"",N([@end])-N([@start])+1)`,
        parallel: count`IF([@own]=1,COUNTIFS(events[own],1,events[start],"<="&N([@start]),events[end],">="&N([@start])),0)`,
        excess: amount`MAX(0,N([@committed])-N([@budget]))`,
        per_day: amount`IF([@counts]=1,N([@budget])/[@days],0)`,
        counts: count`IF(AND(ISNUMBER([@days]),[@status]<>{states.cancelled}),1,0)`,
        own: count`IF(AND([@counts]=1,OR([@kind]={kinds.own_event},[@kind]={kinds.launch})),1,0)`,
        from: date`IF([@counts]=1,N([@start]),0)`,
        to: date`IF([@counts]=1,N([@end]),0)`,
        is_next: count`IF(AND([@own]=1,N([@start])=next_start),1,0)`,
        // The bars of the chart, in days from the start of the year.
        before: count`IF([@counts]=1,MAX(0,N([@start])-plan_start),0)`,
        bar_own: count`IF([@own]=1,[@days],0)`,
        bar_other: count`IF(AND([@counts]=1,[@own]=0),[@days],0)`,
      },
      signals: [
        { kind: "signs", columns: ["prep"] },
        { kind: "when", condition: keyed`[@parallel]>N(max_parallel)`, state: "bad", columns: ["parallel"] },
        { kind: "when", condition: keyed`[@excess]>0`, state: "bad", columns: ["committed"] },
        {
          kind: "when",
          condition: keyed`[@status]={states.cancelled}`,
          state: "off",
          columns: ["event", "kind", "place", "start", "end", "budget", "committed", "sales_target", "owner", "status"],
        },
      ],
    },
    months: {
      totals: { cap: "sum", budget: "sum", share: "sum" },
      fixed: true,
      columns: {
        month: month`DATE(N(calendar_year),[#],1)`,
        cap: amount(),
        budget: amount`${budgetOf("[@month]", "EOMONTH([@month],0)")}`,
        state: text`IF(AND(N([@cap])>0,[@budget]>N([@cap])),{over_cap},IF(N([@share])>N(peak_limit),{concentrated},
        IF([@own_n]=0,{no_own_event},{fine})))`,
        share: metricField(SHARE, { part: { number: "[@budget]" }, whole: { number: "inyear_budget" } }),
        own_n: count`${running("own", "[@month]", "EOMONTH([@month],0)")}`,
        all_n: count`${running("counts", "[@month]", "EOMONTH([@month],0)")}`,
      },
      signals: [
        { kind: "signs", columns: ["state"] },
        { kind: "scale", columns: ["budget"] },
      ],
    },
    holidays: HOLIDAYS,
  },
  checks: {
    dates_complete: { passes: keyed`SUMPRODUCT((events[event]<>"")*(events[days]=""))=0` },
    in_this_year: { passes: keyed`ROUND(outside_budget,2)=0`, mild: true },
    within_budget: { passes: keyed`inyear_budget<=N(year_budget)` },
    months_within_caps: { passes: keyed`over_cap_months=0`, mild: true },
    no_collision: { passes: keyed`peak_parallel<=N(max_parallel)`, mild: true },
    preparation_in_time: { passes: keyed`late_prep=0` },
    committed_fits: { passes: keyed`SUM(events[excess])=0` },
  },
  kpis: [
    { key: "budget", value: "inyear_budget", unit: "amount", remark: { value: "unallocated", unit: "amount" } },
    {
      key: "committed",
      value: "committed_total",
      unit: "amount",
      remark: { value: metric(SHARE, { part: { number: "committed_total" }, whole: { number: "planned_budget" } }), unit: "percent" },
    },
    { key: "sales", value: "sales_total", unit: "amount", remark: { value: "cost_ratio", unit: "rate" } },
    { key: "peak", value: "peak_month", unit: "month", remark: { value: "peak_share", unit: "percent" } },
    { key: "parallel", value: "peak_parallel", unit: "count", remark: { value: "N(max_parallel)", unit: "count" } },
    { key: "late", value: "late_prep", unit: "count", remark: { value: "workdays_to_next", unit: "count" } },
    // Last, where a long name has room to run on.
    { key: "next", value: "next_event", unit: "text", remark: { value: "days_to_next", unit: "count" } },
  ],
  charts: {
    gantt: {
      kind: "stackedBar",
      unit: "count",
      categories: { table: "events", column: "event" },
      series: [
        { table: "events", column: "before", color: "paper" },
        { table: "events", column: "bar_own", color: "accent" },
        { table: "events", column: "bar_other", color: "warn" },
      ],
    },
    by_month: {
      kind: "column",
      unit: "amount",
      categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "budget" },
        { table: "months", column: "cap", kind: "line", dashed: true },
      ],
    },
    by_event: {
      kind: "bar",
      unit: "amount",
      categories: { table: "events", column: "event" },
      series: [
        { table: "events", column: "sales_target" },
        { table: "events", column: "budget" },
      ],
    },
  },
  lists: {
    kinds: ["festival", "own_event", "launch", "holiday"],
    owners: [],
    states: ["idea", "approved", "live", "done", "cancelled"],
    ...DAY_KINDS,
  },
  terms: ["past", "running", "start_now", "in_time", "over_cap", "concentrated", "no_own_event", "fine"],
  head: ["calendar_year", "as_of"],
  page: [
    { kind: "values", key: "inputs", chart: "by_month", values: ["year_budget", "lead_days", "max_parallel", "peak_limit"] },
    { kind: "table", key: "events", table: "events" },
    { kind: "charts", key: "gantt", charts: ["gantt"] },
    {
      kind: "values",
      key: "money",
      chart: "by_event",
      values: [
        "planned_budget",
        "inyear_budget",
        "outside_budget",
        "unallocated",
        "committed_total",
        "sales_total",
        "cost_ratio",
        "peak_month",
        "peak_share",
        "over_cap_months",
      ],
    },
    { kind: "table", key: "months", table: "months" },
    {
      kind: "values",
      key: "rhythm",
      values: [
        "next_event",
        "next_start",
        "days_to_next",
        "workdays_to_next",
        "late_prep",
        "peak_parallel",
        "idle_months",
        "plan_start",
        "plan_end",
      ],
    },
    { kind: "notes", key: "notes" },
    { kind: "table", key: "holidays", table: "holidays" },
  ],
  overview: {
    plan_start: "plan_start",
    plan_end: "plan_end",
    plan_budget: "year_budget",
    plan_committed: "committed_total",
    plan_expected_sales: "sales_total",
  },
  moves: MOVES,
});
