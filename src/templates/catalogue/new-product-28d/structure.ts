import { CTR, CVR, ROI } from "../../../metrics/advertising";
import { BREAKEVEN_ROI, GROSS_MARGIN, PROFIT_AFTER_ADS } from "../../../metrics/unit-economics";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, decimal, keyed, price, rate, ratio, text, whole } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { DAYS, TABLES } from "./tables";

/** Up to yesterday: today is not over. */
const toDate = (column: string): string => `SUMIFS(days[${column}],days[date],"<"&N(as_of))`;
const OVER = `OR(day_today=0,day_today=${DAYS + 1})`;
const RATES = { refundRate: "refund_rate", feeRate: "fee_rate" } as const;

export const STRUCTURE = defineStructure({
  id: "new-product-28d",
  version: 1,
  values: {
    start_date: date(),
    as_of: date({ standard: "TODAY()" }),
    unit_price: price({ entry: { kind: "positive" } }),
    unit_cost: price(),
    refund_rate: rate({ optional: true }),
    fee_rate: rate({ optional: true }),
    market_ctr: rate(),
    judge_days: whole(1, 7),
    cv_limit: rate(),
    hold_floor: rate(),
    // 0 before the first day, one more than there are when all are over.
    day_today: count`IF(N(start_date)=0,0,MAX(0,MIN(${DAYS + 1},N(as_of)-start_date+1)))`,
    stage_today: text`IF(${OVER},"",IFERROR(INDEX(stages[name],MATCH(INT((day_today-1)/7)+1,stages[stage],0)),""))`,
    stages_passed: count`COUNTIFS(stages[verdict],{pass})`,
    stages_failed: count`COUNTIFS(stages[verdict],{fail})`,
    ctr_to_date: metricField(CTR, { clicks: { number: toDate("clicks") }, impressions: { number: toDate("impressions") } }),
    ctr_vs_market: ratio`IF(OR(N(market_ctr)=0,NOT(ISNUMBER(ctr_to_date))),"",ctr_to_date/market_ctr)`,
    cvr_to_date: metricField(CVR, { conversions: { number: toDate("orders") }, clicks: { number: toDate("clicks") } }),
    orders_28: decimal`SUM(days[orders_goal])`,
    orders_to_date: count`${toDate("orders")}`,
    goal_to_date: decimal`${toDate("orders_goal")}`,
    pace: ratio`IF(goal_to_date=0,"",orders_to_date/goal_to_date)`,
    days_left: count`COUNTIFS(days[date],">="&N(as_of))`,
    required_per_day: decimal`IF(days_left=0,"",MAX(0,orders_28-orders_to_date)/days_left)`,
    projected_28: decimal`IF(NOT(ISNUMBER(pace)),"",orders_to_date+pace*(orders_28-goal_to_date))`,
    sales_to_date: amount`${toDate("sales")}`,
    spend_to_date: amount`${toDate("ad_spend")}`,
    ad_roi: metricField(ROI, { revenue: { number: "sales_to_date" }, spend: { number: "spend_to_date" } }),
    unit_margin: metricField(GROSS_MARGIN, { revenue: "unit_price", cogs: { number: "N(unit_cost)" } }),
    breakeven_roi: metricField(BREAKEVEN_ROI, {
      contributionRate: { number: "(1-N(refund_rate))*(N(unit_margin)-N(fee_rate))" },
    }),
    profit_to_date: metricField(
      PROFIT_AFTER_ADS,
      { revenue: { number: "sales_to_date" }, spend: { number: "spend_to_date" }, grossMargin: { number: "N(unit_margin)" }, ...RATES },
      [],
      "amount",
    ),
    expected_sales: amount`orders_28*N(unit_price)/money_unit`,
    actions_late: count`COUNTIFS(actions[status],{late})`,
    last_day: date`IF(N(start_date)=0,"",start_date+${DAYS - 1})`,
    progress: rate`MAX(0,day_today-1)/${DAYS}`,
  },
  tables: TABLES,
  checks: {
    filled_to_yesterday: { passes: keyed`COUNTIFS(days[date],"<"&N(as_of))=${toDate("filled")}` },
    clicks_fit: { passes: keyed`SUMPRODUCT(--(days[clicks]>days[impressions]))+SUMPRODUCT(--(days[orders]>days[clicks]))=0` },
    stage_1_beats: { passes: keyed`SUMIFS(stages[ctr_to],stages[stage],1)>=N(market_ctr)` },
    finished_stages: { passes: keyed`stages_failed=0`, mild: true },
    pace: { passes: keyed`OR(NOT(ISNUMBER(pace)),ROUND(N(pace),9)>=1)`, mild: true },
    actions: { passes: keyed`actions_late=0`, mild: true },
  },
  kpis: [
    { key: "day_today", value: "day_today", unit: "count", remark: { value: "stage_today", unit: "text" } },
    { key: "stages_passed", value: "stages_passed", unit: "count", remark: { value: "stages_failed", unit: "count" } },
    { key: "ctr_to_date", value: "ctr_to_date", unit: "rate", remark: { value: "ctr_vs_market", unit: "ratio" } },
    { key: "cvr_to_date", value: "cvr_to_date", unit: "rate", remark: { value: "orders_to_date", unit: "count" } },
    { key: "pace", value: "pace", unit: "ratio", remark: { value: "projected_28", unit: "count" } },
    { key: "required_per_day", value: "required_per_day", unit: "decimal", remark: { value: "days_left", unit: "count" } },
    { key: "ad_roi", value: "ad_roi", unit: "ratio", remark: { value: "breakeven_roi", unit: "ratio" } },
    { key: "profit_to_date", value: "profit_to_date", unit: "amount", remark: { value: "spend_to_date", unit: "amount" } },
  ],
  charts: {
    orders: {
      kind: "column",
      unit: "decimal",
      categories: { table: "days", column: "day" },
      series: [
        { table: "days", column: "orders" },
        { table: "days", column: "orders_goal", kind: "line" },
      ],
    },
    ctr: {
      kind: "column",
      unit: "rate",
      categories: { table: "days", column: "day" },
      series: [
        { table: "days", column: "ctr" },
        { table: "days", column: "ctr_goal", kind: "line" },
      ],
    },
    cvr: {
      kind: "column",
      unit: "rate",
      categories: { table: "days", column: "day" },
      series: [
        { table: "days", column: "cvr" },
        { table: "days", column: "cvr_goal", kind: "line" },
      ],
    },
  },
  lists: { owners: [] },
  terms: ["ahead", "running", "nodata", "pass", "fail", "hit", "miss", "done", "late", "due", "open"],
  head: ["start_date", "as_of"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "orders",
      values: ["unit_price", "unit_cost", "refund_rate", "fee_rate", "market_ctr", "judge_days", "cv_limit", "hold_floor"],
    },
    { kind: "table", key: "stages", table: "stages" },
    {
      kind: "values",
      key: "clicks",
      chart: "ctr",
      values: [
        "stage_today",
        "stages_failed",
        "ctr_vs_market",
        "orders_to_date",
        "goal_to_date",
        "orders_28",
        "projected_28",
        "days_left",
        "actions_late",
      ],
    },
    {
      kind: "values",
      key: "money",
      chart: "cvr",
      values: ["sales_to_date", "spend_to_date", "unit_margin", "breakeven_roi", "expected_sales", "last_day", "progress"],
    },
    { kind: "table", key: "days", table: "days" },
    { kind: "table", key: "actions", table: "actions" },
    { kind: "notes", key: "notes" },
  ],
  overview: {
    plan_start: "start_date",
    plan_end: "last_day",
    plan_spent: "spend_to_date",
    plan_expected_sales: "expected_sales",
    plan_actual_sales: "sales_to_date",
    plan_breakeven_roi: "breakeven_roi",
    plan_progress: "progress",
  },
  moves: {
    as_of: ["actions_late", "day_today", "days_left", "goal_to_date", "pace", "progress", "projected_28", "required_per_day"],
    fee_rate: ["breakeven_roi", "profit_to_date"],
    // The stage they judge is yet to come.
    cv_limit: [],
    hold_floor: [],
    judge_days: ["stages_failed", "stages_passed"],
    market_ctr: ["ctr_vs_market"],
    refund_rate: ["breakeven_roi", "profit_to_date"],
    start_date: [
      "ad_roi",
      "ctr_to_date",
      "ctr_vs_market",
      "cvr_to_date",
      "day_today",
      "days_left",
      "goal_to_date",
      "last_day",
      "orders_to_date",
      "pace",
      "profit_to_date",
      "progress",
      "projected_28",
      "required_per_day",
      "sales_to_date",
      "spend_to_date",
    ],
    unit_cost: ["breakeven_roi", "profit_to_date", "unit_margin"],
    unit_price: ["breakeven_roi", "expected_sales", "profit_to_date", "unit_margin"],
  },
});
