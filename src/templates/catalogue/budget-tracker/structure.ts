import { defineStructure } from "../../../plan/structure/define-structure";
import {
  amount, change, choice, choiceFrom, count, date, decimal, keyed, month, openChoice, rate, ratio, text,
} from "../../../plan/structure/field";

export const MONTHS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, "0")}`);
const planned = Object.fromEntries(MONTHS.map((key) => [key, amount()]));
const monthStart = (place: number): string => `EDATE(N(period_start),${place - 1})`;
const monthEnd = (place: number): string => `EDATE(N(period_start),${place})`;
const onLine = (...criteria: string[]): string => `SUMIFS(ledger[amount],ledger[line],[@line],${criteria.join(",")})`;
const STATE = "ledger[state]";
const OF_TIME = [
  "to_date_total", "variance_total", "pace_total", "forecast_total", "forecast_gap_total", "months_left", "per_month_left",
];

export const STRUCTURE = defineStructure({
  id: "budget-tracker",
  version: 1,
  values: {
    period_start: date(),
    as_of: date({ standard: "TODAY()" }),
    closed_until: date({ standard: "EOMONTH(as_of,-1)" }),
    total_budget: amount(),
    tolerance: rate(),
    pace_limit: rate(),
    forecast_method: choice("methods"),
    lines_total: amount`SUM(lines[budget])`,
    planned_total: amount`SUM(lines[planned])`,
    to_date_total: amount`SUM(lines[to_date])`,
    spent_total: amount`SUM(lines[spent])`,
    committed_total: amount`SUM(lines[committed])`,
    approved_total: amount`SUM(lines[approved])+committed_total+spent_total`,
    available_total: amount`N(total_budget)-spent_total-committed_total`,
    variance_total: amount`spent_total-to_date_total`,
    time_share: rate`MAX(0,MIN(1,(as_of-N(period_start)+1)/(EDATE(N(period_start),12)-N(period_start))))`,
    spend_share: rate`IF(N(total_budget)=0,"",spent_total/N(total_budget))`,
    pace_total: ratio`IF(to_date_total=0,"",spent_total/to_date_total)`,
    forecast_total: amount`SUM(lines[forecast])`,
    forecast_gap_total: amount`forecast_total-N(total_budget)`,
    over_lines: count`COUNTIFS(lines[state],{over})`,
    off_pace_lines: count`COUNTIFS(lines[state],{fast})+COUNTIFS(lines[state],{slow})`,
    months_left: decimal`12-SUM(elapsed_row)`,
    per_month_left: amount`IF(months_left<=0,"",available_total/months_left)`,
    period_end: date`EDATE(N(period_start),12)-1`,
  },
  tables: {
    lines: {
      columns: {
        line: text(),
        group: choice("groups"),
        owner: openChoice("owners"),
        budget: amount(),
        state: text`IF([@line]="","",IF(OR([@forecast]>N([@budget])*(1+N(tolerance)),[@available]<0),{over},
          IF(AND(ISNUMBER([@pace]),ABS(N([@pace])-1)>N(pace_limit)),IF(N([@pace])>1,{fast},{slow}),{on_track})))`,
        spent: amount`IF([@line]="",0,${onLine(STATE, "{states.paid}", "ledger[date]", '"<="&N(closed_until)')})`,
        committed: amount`IF([@line]="",0,${onLine(STATE, "{states.committed}")}
          +${onLine(STATE, "{states.paid}", "ledger[date]", '">"&N(closed_until)')})`,
        available: amount`N([@budget])-[@spent]-[@committed]`,
        forecast: amount`IF(forecast_method={methods.run_rate},IF([@to_date]=0,[@planned],[@spent]/[@to_date]*[@planned]),
          [@spent]+IF(forecast_method={methods.larger},MAX([@committed],[@planned]-[@to_date]),[@planned]-[@to_date]))`,
        ...planned,
        planned: amount`SUM([@m01:m12])`,
        plan_gap: amount`[@planned]-N([@budget])`,
        to_date: amount`SUMPRODUCT([@m01:m12],elapsed_row)`,
        approved: amount`IF([@line]="",0,${onLine(STATE, "{states.approved}")})`,
        variance: amount`[@spent]-[@to_date]`,
        variance_rate: change`IF([@to_date]=0,"",[@variance]/[@to_date])`,
        pace: ratio`IF([@to_date]=0,"",[@spent]/[@to_date])`,
        forecast_gap: amount`[@forecast]-N([@budget])`,
      },
      above: {
        month_row: { from: "m01", to: "m12", unit: "month", cell: monthStart },
        elapsed_row: {
          from: "m01", to: "m12", unit: "percent",
          cell: (place) => `MAX(0,MIN(1,(N(closed_until)-${monthStart(place)}+1)/(${monthEnd(place)}-${monthStart(place)})))`,
        },
        plan_row: { from: "m01", to: "m12", unit: "amount", cell: (_, column) => `SUM(lines[${column}])` },
      },
      signals: [
        { kind: "signs", columns: ["state"] },
        { kind: "when", condition: keyed`[@available]<0`, state: "bad", columns: ["available"] },
        { kind: "when", condition: keyed`ABS(N([@variance_rate]))>N(pace_limit)`, state: "warn", columns: ["variance_rate"] },
      ],
    },
    ledger: {
      log: true,
      columns: {
        date: date(), line: choiceFrom("lines", "line"), item: text(), vendor: text(), amount: amount(), state: choice("states"),
      },
    },
    months: {
      fixed: true,
      columns: {
        month: month`EDATE(N(period_start),[#]-1)`,
        planned: amount`INDEX(plan_row,[#])`,
        actual: amount`SUMIFS(ledger[amount],ledger[state],{states.paid},ledger[date],">="&[@month],ledger[date],"<"&EDATE([@month],1),
          ledger[date],"<="&N(closed_until))`,
        variance: amount`IF([@month]>N(closed_until),"",[@actual]-[@planned]*INDEX(elapsed_row,[#]))`,
        cum_plan: amount`SUMIFS(months[planned],months[month],"<="&[@month])`,
        cum_actual: amount`IF([@month]>N(closed_until),"",SUMIFS(months[actual],months[month],"<="&[@month]))`,
        cum_forecast: amount`IF(EDATE([@month],1)<=N(closed_until),"",IF(planned_total=to_date_total,forecast_total,
          spent_total+(forecast_total-spent_total)*([@cum_plan]-to_date_total)/(planned_total-to_date_total)))`,
      },
      signals: [{
        kind: "when", condition: keyed`[@month]<=N(closed_until)`, state: "period",
        columns: ["month", "planned", "actual", "variance", "cum_plan", "cum_actual"],
      }],
    },
    groups: {
      fixed: true,
      columns: {
        group: choice("groups"),
        limit: amount(),
        budget: amount`SUMIFS(lines[budget],lines[group],[@group])`,
        spent: amount`SUMIFS(lines[spent],lines[group],[@group])`,
        forecast: amount`SUMIFS(lines[forecast],lines[group],[@group])`,
        room: amount`N([@limit])-[@forecast]`,
      },
      signals: [{ kind: "when", condition: keyed`N([@room])<0`, state: "bad", columns: ["room"] }],
    },
  },
  checks: {
    lines: { passes: keyed`ROUND(lines_total-N(total_budget),2)=0` },
    months: { passes: keyed`COUNTIFS(lines[plan_gap],">0.005")+COUNTIFS(lines[plan_gap],"<-0.005")=0` },
    ledger: { passes: keyed`ROUND(SUM(ledger[amount])-approved_total,2)=0` },
    future: { passes: keyed`COUNTIFS(ledger[state],{states.paid},ledger[date],">"&as_of)=0` },
    money: { passes: keyed`available_total>=0` },
    overrun: { passes: keyed`over_lines=0`, mild: true },
    limits: { passes: keyed`ROUND(SUM(groups[limit])-N(total_budget),2)=0` },
  },
  kpis: [
    { key: "budget", value: "total_budget", unit: "amount" },
    { key: "spent", value: "spent_total", unit: "amount", remark: { value: "committed_total", unit: "amount" } },
    { key: "available", value: "available_total", unit: "amount", remark: { value: "per_month_left", unit: "amount" } },
    { key: "to_date", value: "to_date_total", unit: "amount", remark: { value: "pace_total", unit: "ratio" } },
    { key: "time", value: "time_share", unit: "rate" },
    { key: "forecast", value: "forecast_total", unit: "amount", remark: { value: "forecast_gap_total", unit: "amount" } },
    { key: "over", value: "over_lines", unit: "count", remark: { value: "off_pace_lines", unit: "count" } },
  ],
  charts: {
    course: {
      kind: "line", unit: "amount", categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "cum_plan", dashed: true }, { table: "months", column: "cum_actual" },
        { table: "months", column: "cum_forecast", dashed: true },
      ],
    },
    lines: {
      kind: "bar", unit: "amount", categories: { table: "lines", column: "line" },
      series: [{ table: "lines", column: "budget" }, { table: "lines", column: "spent" }, { table: "lines", column: "committed" }],
    },
  },
  lists: {
    methods: ["rest", "run_rate", "larger"], groups: ["brand", "online", "offline", "partners", "other"],
    states: ["approved", "committed", "paid"], owners: [],
  },
  terms: ["over", "fast", "slow", "on_track"],
  head: ["period_start", "period_end", "as_of"],
  page: [
    { kind: "values", key: "rules", chart: "course", values: ["total_budget", "closed_until", "tolerance", "pace_limit", "forecast_method"] },
    { kind: "table", key: "lines", table: "lines" },
    { kind: "charts", key: "picture", charts: ["lines"] },
    {
      kind: "values", key: "results",
      values: [
        "lines_total", "planned_total", "committed_total", "approved_total", "variance_total", "spend_share", "pace_total",
        "forecast_gap_total", "off_pace_lines", "months_left", "per_month_left",
      ],
    },
    { kind: "table", key: "groups", table: "groups" },
    { kind: "table", key: "months", table: "months" },
    { kind: "table", key: "ledger", table: "ledger" },
    { kind: "notes", key: "notes" },
  ],
  overview: {
    plan_start: "period_start", plan_end: "period_end", plan_budget: "total_budget", plan_approved: "approved_total",
    plan_committed: "committed_total", plan_spent: "spent_total", plan_progress: "time_share",
  },
  moves: {
    total_budget: ["available_total", "forecast_gap_total", "per_month_left", "spend_share"],
    period_start: ["period_end", "time_share", "off_pace_lines", ...OF_TIME], as_of: ["time_share"], closed_until: OF_TIME,
    tolerance: [], pace_limit: ["off_pace_lines"], forecast_method: ["forecast_total", "forecast_gap_total", "over_lines"],
  },
});
