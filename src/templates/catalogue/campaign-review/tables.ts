import { CPA, ROI } from "../../../metrics/advertising";
import { CHANGE } from "../../../metrics/comparison";
import { CAC } from "../../../metrics/customers";
import { verdictFormula } from "../../../metrics/verdict";
import { amount, choice, count, date, days, keyed, measure, openChoice, rate, ratio, text } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

/** What the sheet is made of, row by row. */
export const TABLES = {
  goals: {
    totals: { weight: "sum", counted: "sum" },
    columns: {
      metric: text(),
      verdict: text`IF(NOT(ISNUMBER([@attainment])),"",IF([@attainment]>=1,{met},IF([@attainment]>=N(near_from),{near},{missed})))`,
      type: choice("types"),
      rank: choice("ranks"),
      direction: choice("directions"),
      weight: rate(),
      baseline: measure(),
      target: measure(),
      actual: measure(),
      attainment: rate`IF(OR([@metric]="",[@actual]="",N([@target])=0),"",
        IF([@direction]={directions.lower_is_better},2-N([@actual])/N([@target]),N([@actual])/N([@target])))`,
      uplift: metricField(CHANGE, { value: "[@actual]", baseline: "[@baseline]" }, [], "change"),
      points: ratio`IF(ISNUMBER([@attainment]),MAX(0,MIN(score_cap,[@attainment])),0)`,
      counted: rate`IF(ISNUMBER([@attainment]),N([@weight]),0)`,
    },
    signals: [{ kind: "signs", columns: ["verdict"] }],
  },
  daily: {
    log: true,
    columns: {
      date: date(),
      visitors: count(),
      orders: count(),
      sales: amount(),
      phase: text`IF([@date]="","",IF(AND(N([@date])>=N(campaign_start)-N(before_days),N([@date])<N(campaign_start)),{before},
        IF(AND(N([@date])>=N(campaign_start),N([@date])<=N(campaign_end)),{during},
        IF(AND(N([@date])>N(campaign_end),N([@date])<=N(campaign_end)+N(after_days)),{after},""))))`,
      expected: amount`IF([@phase]="","",
        IFERROR(AVERAGEIFS(daily[sales],daily[phase],{before},daily[weekday],[@weekday]),sales_before))`,
      extra: amount`IF(AND(ISNUMBER([@expected]),ISNUMBER([@sales])),N([@sales])-[@expected],"")`,
      cvr: rate`IF(N([@visitors])=0,"",N([@orders])/N([@visitors]))`,
      weekday: count`IF([@date]="","",WEEKDAY(N([@date]),2))`,
      times: count`IF([@date]="","",COUNTIFS(daily[date],N([@date])))`,
    },
    signals: [
      {
        kind: "when",
        condition: keyed`[@phase]={during}`,
        state: "period",
        columns: ["date", "visitors", "orders", "sales", "phase", "expected", "extra", "cvr"],
      },
    ],
  },
  costs: {
    totals: { budget: "sum", actual: "sum", variance: "sum", orders: "sum", customers: "sum", sales: "sum" },
    columns: {
      item: text(),
      verdict: text`${verdictFormula("[@roi]", "breakeven_roi", { earns: "{earns}", even: "{earns}", loses: "{loses}", none: '""' })}`,
      category: choice("categories"),
      budget: amount(),
      actual: amount(),
      variance: amount`IF([@item]="","",N([@actual])-N([@budget]))`,
      orders: count(),
      customers: count(),
      sales: amount(),
      roi: metricField(ROI, { revenue: "[@sales]", spend: "[@actual]" }),
      cost_per_order: metricField(CPA, { spend: { cell: "[@actual]", times: "money_unit" }, conversions: "[@orders]" }),
      cost_per_new: metricField(CAC, { spend: { cell: "[@actual]", times: "money_unit" }, newCustomers: "[@customers]" }),
      break_even: ratio`breakeven_roi`,
    },
    signals: [
      { kind: "signs", columns: ["verdict"] },
      { kind: "when", condition: keyed`N([@variance])>N([@budget])*0.1`, state: "bad", columns: ["variance"] },
      { kind: "when", condition: keyed`N([@variance])>0`, state: "warn", columns: ["variance"] },
    ],
  },
  actions: {
    columns: {
      kind: choice("kinds"),
      late: text`IF([@action]="","",IF([@status]={states.done},{done},IF(AND(ISNUMBER([@due]),N([@due])<as_of),{overdue},{open})))`,
      finding: text(),
      action: text(),
      owner: openChoice("owners"),
      due: date(),
      days_left: days`IF(OR([@action]="",[@status]={states.done},NOT(ISNUMBER([@due]))),"",N([@due])-as_of)`,
      status: choice("states"),
      measure: text(),
      result: text(),
    },
    signals: [{ kind: "signs", columns: ["late"] }],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
