import { CHANGE, SHARE } from "../../../metrics/comparison";
import { ROI } from "../../../metrics/advertising";
import { amount, change, choice, count, date, keyed, month, openChoice, rate, ratio, text } from "../../../plan/structure/field";
import { metric, metricField } from "../../metric-field";
import type { TableStructure } from "../../../plan/structure/structure";

/** Plans that run on some day from one to another. */
const running = (from: string, to: string): string => `COUNTIFS(plans[dated],1,plans[start],"<="&${to},plans[end],">="&${from})`;
/** Plans of which one end lies between two days. */
export const within = (side: "start" | "end", from: string, to: string): string =>
  `COUNTIFS(plans[dated],1,plans[${side}],">="&${from},plans[${side}],"<="&${to})`;
const MONTH_END = "EOMONTH([@month],0)";
/**
 * What all plans cost in a month, by days: from the later of two days to the earlier of two, written without MIN and MAX, which would
 * take the smallest of the whole column.
 */
const BUDGET_OF_MONTH = `SUMPRODUCT(plans[per_day]*(plans[from]<=${MONTH_END})*(plans[to]>=[@month])
  *((plans[to]+${MONTH_END}-ABS(plans[to]-${MONTH_END}))/2-(plans[from]+[@month]+ABS(plans[from]-[@month]))/2+1))`;
/** A sum over plans that count. */
export const total = (column: string): string => `SUMIFS(plans[${column}],plans[included],1)`;
const SPAN = "(N([@end])-N([@start])+1)";
const HAS_ACTUAL = "AND(N([@actual])>0,N([@spent])>0)";
const actualRoi = metric(ROI, { revenue: { number: "N([@actual])" }, spend: { number: "N([@spent])" } });
const expectedRoi = metric(ROI, { revenue: { number: "N([@expected])" }, spend: { number: "N([@budget])" } });
/** Days of the bar of a plan that lie on the timeline, where the plan is one of those that a colour stands for. */
const bar = (condition: string): string => `IF(${condition},[@on_timeline],0)`;
const NOT_DONE = "AND([@dated]=1,[@status]<>{status.done})";

/** What the sheet is made of, row by row. */
export const TABLES = {
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
} as const satisfies Readonly<Record<string, TableStructure>>;
