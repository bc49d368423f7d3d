import { CAC } from "../../../metrics/customers";
import { CPC, ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { PROFIT_AFTER_ADS } from "../../../metrics/unit-economics";
import { compares, verdictFormula } from "../../../metrics/verdict";
import { amount, choice, count, date, keyed, openChoice, price, rate, ratio, text } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

/** A channel's own order value, or that of all. */
const ORDER_VALUE = "IF(ISNUMBER([@aov]),N([@aov]),N(average_order_value))";
/** What to do with a channel that earns: one that is behind with spending could take more. */
const EARNING = "IF(AND(ISNUMBER([@pace]),N([@pace])<1-N(pace_limit)),{underspent},{keep})";

/** What the sheet is made of, row by row. */
export const TABLES = {
  channels: {
    totals: {
      budget: "sum",
      actual_spend: "sum",
      actual_orders: "sum",
      actual_sales: "sum",
      actual_new: "sum",
      sales: "sum",
      orders: "sum",
      customers: "sum",
      impressions: "sum",
      clicks: "sum",
      signups: "sum",
      profit: "sum",
      share: "sum",
      target_share: "sum",
    },
    columns: {
      channel: openChoice("channels"),
      kind: choice("kinds"),
      verdict: text`${verdictFormula("[@roi]", "breakeven_roi", { earns: "{above}", even: "{above}", loses: "{below}", none: '""' })}`,
      roi: metricField(ROI, { revenue: { number: "[@sales]" }, spend: "[@budget]" }),
      budget: amount(),
      cpm: price(),
      ctr: rate(),
      signup_rate: rate(),
      cvr: rate(),
      aov: price(),
      new_share: rate(),
      owner: openChoice("owners"),
      actual_spend: amount(),
      actual_orders: count(),
      actual_sales: amount(),
      actual_new: count(),
      advice: text`${verdictFormula("[@actual_roi]", "breakeven_roi", { earns: EARNING, even: EARNING, loses: "{losing}", none: '""' })}`,
      actual_roi: metricField(ROI, { revenue: "[@actual_sales]", spend: "[@actual_spend]" }),
      pace: ratio`IF(N([@budget])*elapsed_share=0,"",N([@actual_spend])/(N([@budget])*elapsed_share))`,
      sales: amount`[@orders]*${ORDER_VALUE}/money_unit`,
      orders: count`[@clicks]*N([@cvr])`,
      customers: count`[@orders]*N([@new_share])`,
      impressions: count`IF(N([@cpm])=0,0,N([@budget])*money_unit/N([@cpm])*1000)`,
      clicks: count`[@impressions]*N([@ctr])`,
      signups: count`[@clicks]*N([@signup_rate])`,
      cpc: metricField(CPC, { spend: { cell: "[@budget]", times: "money_unit" }, clicks: { number: "[@clicks]" } }),
      max_cpc: price`IF([@channel]="","",${ORDER_VALUE}*N(contribution_rate)*N([@cvr]))`,
      cac: metricField(CAC, { spend: { cell: "[@budget]", times: "money_unit" }, newCustomers: { number: "[@customers]" } }),
      profit: metricField(
        PROFIT_AFTER_ADS,
        {
          revenue: { number: "[@sales]" },
          spend: "[@budget]",
          grossMargin: "gross_margin",
          refundRate: "refund_rate",
          feeRate: "fee_rate",
        },
        [],
        "amount",
      ),
      share: metricField(SHARE, { part: "[@budget]", whole: { number: "planned_budget" } }),
      target_share: metricField(SHARE, { part: { number: "[@sales]" }, whole: "sales_target" }),
      break_even: ratio`breakeven_roi`,
    },
    signals: [
      { kind: "signs", columns: ["verdict", "advice"] },
      { kind: "when", condition: compares("[@cpc]", ">", "[@max_cpc]"), state: "bad", columns: ["cpc"] },
      { kind: "bar", columns: ["share"] },
    ],
  },
  weeks: {
    totals: { weight: "sum", budget: "sum", sales: "sum", actual_spend: "sum", actual_sales: "sum" },
    columns: {
      week_start: date`N(plan_start)-WEEKDAY(N(plan_start),2)+1+7*([#]-1)`,
      weight: rate(),
      budget: amount`N([@weight])*planned_budget`,
      sales: amount`N([@weight])*planned_sales`,
      actual_spend: amount(),
      actual_sales: amount(),
      elapsed: rate`MAX(0,MIN(1,(N(data_until)-[@week_start]+1)/7))`,
      cum_plan: amount`SUMIFS(weeks[budget],weeks[week_start],"<="&[@week_start])`,
      cum_actual: amount`IF([@week_start]>N(data_until),"",SUMIFS(weeks[actual_spend],weeks[week_start],"<="&[@week_start]))`,
    },
    signals: [
      {
        kind: "when",
        condition: keyed`AND(as_of>=[@week_start],as_of<[@week_start]+7)`,
        state: "period",
        columns: ["week_start", "weight", "budget", "sales", "actual_spend", "actual_sales", "elapsed", "cum_plan", "cum_actual"],
      },
    ],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
