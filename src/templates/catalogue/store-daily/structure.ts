import { COST_SHARE } from "../../../metrics/advertising";
import { CHANGE } from "../../../metrics/comparison";
import { AOV, REFUND_RATE } from "../../../metrics/unit-economics";
import { defineStructure } from "../../../plan/structure/define-structure";
import {
  amount,
  change,
  choice,
  count,
  date,
  days,
  decimal,
  filledRows,
  keyed,
  openChoice,
  rate,
  ratio,
  text,
  whole,
} from "../../../plan/structure/field";
import { metricField } from "../../metric-field";

/** As long as the charts look back: four weeks, over which days out of line are counted as well. */
export const CHART_DAYS = 28;
/** Blank rows of the daily round. */
export const SPARE_TASKS = 5;

/** The same weekday of the four weeks before, event days left out: found by date, which is quick however long the log has become. */
const FOUR_WEEKS = `log[date],[@date]-{7,14,21,28},log[normal],1`;
const usual = (column: string): string => `SUMPRODUCT(SUMIFS(log[${column}],${FOUR_WEEKS}))`;
/** Without anything usual there is nothing to be off. */
const offUsual = (column: string): string => `IF([@weeks]<N(min_weeks),"",IFERROR(N([@${column}])*[@weeks]/${usual(column)}-1,""))`;

const known = (formula: string, otherwise = '""'): string => `IF(NOT(ISNUMBER(latest)),${otherwise},${formula})`;
const ofLatest = (column: string): string => known(`INDEX(log[${column}],MATCH(latest,log[date],0))`);
const within = (from: string, to: string): string => `log[date],">"&${from},log[date],"<="&${to}`;
const WEEK = within("latest-7", "latest");
const sevenDays = (column: string): string => known(`SUMIFS(log[${column}],${WEEK})`, "0");
const charted = (column: string): string => `IFERROR(INDEX(log[${column}],MATCH([@date],log[date],0)),"")`;
const OUT_OF_LINE = keyed`OR([@flag]={high},[@flag]={low})`;

export const STRUCTURE = defineStructure({
  id: "store-daily",
  version: 1,
  values: {
    as_of: date({ standard: "TODAY()" }),
    sales_target: amount(),
    anomaly_limit: rate(),
    min_weeks: whole(1, 4),
    ad_limit: rate(),
    latest: date`IF(COUNTIFS(log[date],"<"&N(as_of))=0,"",MAXIFS(log[date],log[date],"<"&N(as_of)))`,
    sales_latest: amount`${known("SUMIFS(log[sales],log[date],latest)")}`,
    flag_latest: text`${ofLatest("flag")}`,
    cause_latest: text`${ofLatest("cause")}`,
    wow_latest: change`${ofLatest("wow")}`,
    sales_7d: amount`${sevenDays("sales")}`,
    sales_prev_7d: amount`${known(`SUMIFS(log[sales],${within("latest-14", "latest-7")})`, "0")}`,
    wow_7d: metricField(CHANGE, { value: { number: "sales_7d" }, baseline: { number: "sales_prev_7d" } }, [], "change"),
    visitors_7d: count`${sevenDays("visitors")}`,
    orders_7d: count`${sevenDays("orders")}`,
    conversion_7d: rate`IF(visitors_7d=0,"",orders_7d/visitors_7d)`,
    aov_7d: metricField(AOV, { revenue: { cell: "sales_7d", times: "money_unit" }, orders: { number: "orders_7d" } }),
    ad_ratio_7d: metricField(COST_SHARE, { spend: { number: sevenDays("ad_spend") }, revenue: { number: "sales_7d" } }),
    refund_rate_7d: metricField(REFUND_RATE, { refunds: { number: sevenDays("refunds") }, revenue: { number: "sales_7d" } }),
    month_days: days`${known("DAY(EOMONTH(latest,0))", "0")}`,
    elapsed: days`${known("DAY(latest)", "0")}`,
    month_sales: amount`${known(`SUMIFS(log[sales],${within("EOMONTH(latest,-1)", "latest")})`, "0")}`,
    pace: ratio`IF(OR(NOT(ISNUMBER(latest)),N(sales_target)=0),"",month_sales/(N(sales_target)*elapsed/month_days))`,
    projected_month: amount`IF(elapsed=0,"",month_sales/elapsed*month_days)`,
    required_per_day: amount`IF(month_days-elapsed<=0,"",MAX(0,N(sales_target)-month_sales)/(month_days-elapsed))`,
    anomalies_28d: count`${known(
      `COUNTIFS(log[flag],{high},${within("latest-28", "latest")})+COUNTIFS(log[flag],{low},${within("latest-28", "latest")})`,
      "0",
    )}`,
    due_today: count`COUNTIFS(checklist[due],1)`,
    done_today: count`COUNTIFS(checklist[due],1,checklist[status],{done})`,
    routine_rate: rate`IF(due_today=0,"",done_today/due_today)`,
    missed_items: count`COUNTIFS(checklist[missed],1)`,
  },
  tables: {
    checklist: {
      // Blank rows are kept ready for more tasks: the log below is wider, and could not make room for rows that come in.
      fixed: true,
      columns: filledRows({
        item: text(),
        area: choice("areas"),
        when: choice("times"),
        owner: openChoice("owners"),
        standard: text(),
        last_done: date(),
        status: text`IF(N([@last_done])>=N(as_of),{done},IF([@due]=1,{todo},{rest}))`,
        due: count`IF(OR([@when]={times.daily},AND([@when]={times.workday},WEEKDAY(N(as_of),2)<=5),[@when]=CHOOSE(WEEKDAY(N(as_of),2),
          {times.mon},{times.tue},{times.wed},{times.thu},{times.fri},{times.sat},{times.sun})),1,0)`,
        missed: count`IF(N([@last_done])=0,0,IF(N(as_of)-[@last_done]>IF([@when]={times.daily},1,IF([@when]={times.workday},3,7)),1,0))`,
      }),
      signals: [
        { kind: "when", condition: keyed`[@missed]=1`, state: "bad", columns: ["last_done", "missed"] },
        { kind: "when", condition: keyed`[@status]={done}`, state: "good", columns: ["status"] },
        { kind: "when", condition: keyed`[@status]={todo}`, state: "warn", columns: ["status"] },
        { kind: "when", condition: keyed`[@status]={rest}`, state: "off", columns: ["status"] },
      ],
    },
    log: {
      log: true,
      columns: filledRows({
        date: date(),
        visitors: count(),
        orders: count(),
        sales: amount(),
        ad_spend: amount(),
        refunds: amount(),
        new_buyers: count(),
        response: decimal(),
        event: text(),
        flag: text`IF([@event]<>"",[@event],IF(NOT(ISNUMBER([@dev])),"",IF(ROUND(ABS([@dev]),6)<N(anomaly_limit),{ok},
          IF([@dev]>0,{high},{low}))))`,
        cause: text`IF(AND([@flag]<>{high},[@flag]<>{low}),"",IF(ABS(N([@d_visitors]))>=MAX(ABS(N([@d_cvr])),ABS(N([@d_aov]))),{traffic},
          IF(ABS(N([@d_cvr]))>=ABS(N([@d_aov])),{conv},{basket})))`,
        dev: change`IF(N([@base])=0,"",N([@sales])/[@base]-1)`,
        wow: metricField(CHANGE, { value: "[@sales]", baseline: { number: "SUMIFS(log[sales],log[date],[@date]-7)" } }, [], "change"),
        cvr: rate`IF(N([@visitors])=0,"",N([@orders])/[@visitors])`,
        aov: metricField(AOV, { revenue: { cell: "[@sales]", times: "money_unit" }, orders: "[@orders]" }),
        ad_ratio: metricField(COST_SHARE, { spend: "[@ad_spend]", revenue: "[@sales]" }),
        base: amount`IF(OR([@weeks]<N(min_weeks),[@weeks]=0),"",${usual("sales")}/[@weeks])`,
        weeks: count`SUMPRODUCT(COUNTIFS(${FOUR_WEEKS}))`,
        d_visitors: change`${offUsual("visitors")}`,
        d_orders: change`${offUsual("orders")}`,
        d_cvr: change`IF(OR(NOT(ISNUMBER([@d_visitors])),NOT(ISNUMBER([@d_orders])),N([@d_visitors])<=-1),"",
          (1+[@d_orders])/(1+[@d_visitors])-1)`,
        d_aov: change`IF(OR(NOT(ISNUMBER([@dev])),NOT(ISNUMBER([@d_orders])),N([@d_orders])<=-1),"",(1+[@dev])/(1+[@d_orders])-1)`,
        weekday: count`WEEKDAY([@date],2)`,
        normal: count`IF([@event]="",1,0)`,
        dup: count`IF(MATCH([@date],log[date],0)=[#],0,1)`,
      }),
      signals: [
        { kind: "when", condition: OUT_OF_LINE, state: "warn", columns: ["flag", "cause"] },
        { kind: "when", condition: keyed`[@event]<>""`, state: "accent", columns: ["event", "flag"] },
        { kind: "when", condition: keyed`AND(ISNUMBER([@ad_ratio]),N([@ad_ratio])>N(ad_limit))`, state: "bad", columns: ["ad_ratio"] },
        { kind: "when", condition: keyed`N([@dup])=1`, state: "bad", columns: ["date", "dup"] },
        { kind: "when", condition: keyed`N([@orders])>N([@visitors])`, state: "bad", columns: ["orders"] },
        { kind: "when", condition: keyed`AND(ISNUMBER([@date]),[@date]=latest)`, state: "period", columns: ["date", "visitors", "sales"] },
      ],
    },
    recent: {
      columns: {
        date: date`IF(NOT(ISNUMBER(latest)),"",latest-ROWS(recent[date])+[#])`,
        sales: amount`${charted("sales")}`,
        base: amount`${charted("base")}`,
        visitors: count`${charted("visitors")}`,
        cvr: rate`${charted("cvr")}`,
      },
    },
  },
  checks: {
    one_row_a_day: { passes: keyed`SUM(log[dup])=0` },
    no_gap: { passes: keyed`OR(COUNT(log[date])=0,MAX(log[date])-MIN(log[date])+1<=COUNT(log[date]))` },
    filled: { passes: keyed`AND(ISNUMBER(latest),N(latest)>=N(as_of)-1)`, mild: true },
    orders_fit: { passes: keyed`SUMPRODUCT(--(log[orders]>log[visitors]))=0` },
    ad_ratio: { passes: keyed`N(ad_ratio_7d)<=N(ad_limit)`, mild: true },
    pace: { passes: keyed`OR(NOT(ISNUMBER(pace)),N(pace)>=1)`, mild: true },
    routine: { passes: keyed`missed_items=0`, mild: true },
  },
  kpis: [
    { key: "latest", value: "sales_latest", unit: "amount", remark: { value: "wow_latest", unit: "change" } },
    { key: "flag", value: "flag_latest", unit: "text", remark: { value: "anomalies_28d", unit: "count" } },
    { key: "week", value: "sales_7d", unit: "amount", remark: { value: "wow_7d", unit: "change" } },
    { key: "conversion", value: "conversion_7d", unit: "rate", remark: { value: "aov_7d", unit: "price" } },
    { key: "ads", value: "ad_ratio_7d", unit: "rate", remark: { value: "N(ad_limit)", unit: "rate" } },
    { key: "pace", value: "pace", unit: "ratio", remark: { value: "projected_month", unit: "amount" } },
    { key: "routine", value: "routine_rate", unit: "rate", remark: { value: "missed_items", unit: "count" } },
  ],
  charts: {
    baseline: {
      kind: "line",
      unit: "amount",
      categories: { table: "recent", column: "date" },
      series: [
        { table: "recent", column: "sales" },
        { table: "recent", column: "base", dashed: true },
      ],
    },
    traffic: {
      kind: "column",
      unit: "count",
      secondaryUnit: "rate",
      categories: { table: "recent", column: "date" },
      series: [
        { table: "recent", column: "visitors" },
        { table: "recent", column: "cvr", kind: "line", secondaryAxis: true },
      ],
    },
  },
  lists: {
    areas: ["marketing", "trade", "products", "customers", "competitors", "service", "ads", "logistics"],
    times: ["daily", "workday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    owners: [],
  },
  terms: ["done", "todo", "rest", "high", "low", "ok", "traffic", "conv", "basket"],
  head: ["as_of", "latest"],
  page: [
    { kind: "values", key: "inputs", chart: "baseline", values: ["sales_target", "anomaly_limit", "min_weeks", "ad_limit"] },
    { kind: "table", key: "checklist", table: "checklist" },
    {
      kind: "values",
      key: "week",
      chart: "traffic",
      values: [
        "cause_latest",
        "wow_latest",
        "visitors_7d",
        "orders_7d",
        "aov_7d",
        "refund_rate_7d",
        "sales_prev_7d",
        "wow_7d",
        "anomalies_28d",
      ],
    },
    {
      kind: "values",
      key: "month",
      values: ["month_sales", "projected_month", "required_per_day", "elapsed", "month_days", "due_today", "done_today", "missed_items"],
    },
    { kind: "notes", key: "notes" },
    { kind: "table", key: "log", table: "log" },
    { kind: "helper", key: "recent", table: "recent", beside: "log" },
  ],
  moves: {
    // A day later the log still ends on the same day; the round of today has yet to be done.
    as_of: ["due_today", "done_today", "routine_rate", "missed_items"],
    sales_target: ["pace", "required_per_day"],
    // The two days out of line in the samples lie a quarter off and more, and every weekday has its weeks.
    anomaly_limit: [],
    min_weeks: [],
    // Says which cells of the log are red, and what the check holds the ratio against.
    ad_limit: [],
  },
});
