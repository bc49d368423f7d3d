import { CPA, ROI } from "../../../metrics/advertising";
import { verdictFormula } from "../../../metrics/verdict";
import {
  amount,
  change,
  choice,
  count,
  date,
  days,
  keyed,
  measure,
  openChoice,
  price,
  rate,
  ratio,
  text,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

/** What the sheet is made of, row by row. */
export const TABLES = {
  parts: {
    columns: {
      part: choice("parts"),
      state: text`IF([@days]=0,"",IF(N([@done])>=1,{done},IF(N([@end])<as_of,{overdue},
        IF(N([@start])<=as_of,{in_progress},{not_started}))))`,
      task: text(),
      output: text(),
      owner: openChoice("owners"),
      start: date(),
      end: date({ entry: { kind: "date", from: "[@start]" } }),
      done: rate(),
      days: days`IF(OR([@start]="",[@end]="",N([@end])<N([@start])),0,N([@end])-N([@start])+1)`,
    },
    signals: [
      { kind: "signs", columns: ["state"] },
      { kind: "bar", columns: ["done"] },
    ],
  },
  channels: {
    totals: { budget: "sum", sales: "sum", impressions: "sum", reach: "sum", leads: "sum", orders: "sum" },
    columns: {
      channel: openChoice("channels"),
      verdict: text`${verdictFormula("[@roi]", "breakeven_roi", { earns: "{pays_back}", even: "{pays_back}", loses: "{brand_effect_only}", none: '""' })}`,
      group: choice("groups"),
      budget: amount(),
      sales: amount`[@orders]*N([@aov])/money_unit`,
      roi: metricField(ROI, { revenue: { number: "[@sales]" }, spend: "[@budget]" }),
      cpm: price(),
      frequency: ratio(),
      response: rate(),
      conversion: rate(),
      aov: price(),
      owner: openChoice("owners"),
      reach: count`IF(N([@frequency])=0,0,MIN(audience_size,[@impressions]/N([@frequency])))`,
      leads: count`[@reach]*N([@response])`,
      orders: count`[@leads]*N([@conversion])`,
      lead_cost: metricField(CPA, { spend: { cell: "[@budget]", times: "money_unit" }, conversions: { number: "[@leads]" } }),
      impressions: count`IF(N([@cpm])=0,0,N([@budget])*money_unit/N([@cpm])*1000)`,
      missed: rate`IF(N(audience_size)=0,1,1-[@reach]/N(audience_size))`,
      capped: count`IF(N([@frequency])=0,0,IF([@impressions]/N([@frequency])>N(audience_size),1,0))`,
    },
    signals: [
      { kind: "signs", columns: ["verdict"] },
      { kind: "bar", columns: ["budget"] },
      { kind: "when", condition: keyed`[@capped]=1`, state: "warn", columns: ["reach"] },
    ],
  },
  offers: {
    totals: { fixed_cost: "sum", extra_profit: "sum" },
    columns: {
      product: text(),
      verdict: text`IF([@product]="","",IF([@unit_promo]<=0,{loses_on_each},IF([@extra_profit]>=0,{worth_it},{lift_too_small})))`,
      mechanism: choice("mechanisms"),
      price: price(),
      discount: rate(),
      unit_cost: price(),
      base_units: count(),
      expected_units: count(),
      fixed_cost: amount(),
      extra_profit: amount`IF([@product]="",0,(N([@expected_units])*[@unit_promo]-N([@base_units])*[@unit_before])*(1-N(refund_rate))/money_unit
        -N([@fixed_cost]))`,
      needed_lift: change`IF(OR(NOT(ISNUMBER([@needed_units])),N([@base_units])=0),"",[@needed_units]/N([@base_units])-1)`,
      expected_lift: change`IF(N([@base_units])=0,"",N([@expected_units])/N([@base_units])-1)`,
      needed_units: count`IF(OR([@product]="",[@unit_promo]<=0,N(refund_rate)>=1),"",
        (N([@base_units])*[@unit_before]+N([@fixed_cost])*money_unit/(1-N(refund_rate)))/[@unit_promo])`,
      unit_before: price`N([@price])*(1-N(fee_rate))-N([@unit_cost])`,
      unit_promo: price`N([@price])*(1-N([@discount]))*(1-N(fee_rate))-N([@unit_cost])`,
    },
    signals: [
      { kind: "signs", columns: ["verdict"] },
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@needed_lift]),N([@needed_lift])>N([@expected_lift]))`,
        state: "bad",
        columns: ["needed_lift"],
      },
    ],
  },
  measures: {
    columns: {
      metric: text(),
      verdict: text`IF(NOT(ISNUMBER([@attainment])),IF(AND(ISNUMBER([@review]),N([@review])<as_of),{review_due},""),
        IF([@attainment]>=1,{met},IF([@attainment]>=N(near_from),{near},{missed})))`,
      direction: choice("directions"),
      baseline: measure(),
      target: measure(),
      actual: measure(),
      review: date(),
      owner: openChoice("owners"),
      response: text(),
      attainment: rate`IF(OR([@actual]="",N([@target])=0),"",
        IF([@direction]={directions.lower_is_better},2-N([@actual])/N([@target]),N([@actual])/N([@target])))`,
    },
    signals: [{ kind: "signs", columns: ["verdict"] }],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
