import { CAC } from "../../../metrics/customers";
import { ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { compares } from "../../../metrics/verdict";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, keyed, price, rate, ratio } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { ECONOMICS, ECONOMICS_VALUES } from "../../parts/economics";
import { MOVES } from "./moves";
import { TABLES } from "./tables";

const inYuan = (sum: string): string => `${sum}*money_unit`;

export const STRUCTURE = defineStructure({
  id: "channel-plan",
  version: 1,
  values: {
    plan_start: date(),
    as_of: date({ standard: "TODAY()" }),
    data_until: date({ standard: "as_of-WEEKDAY(as_of,2)" }),
    channel_budget: amount(),
    sales_target: amount(),
    average_order_value: price(),
    pace_limit: rate(),
    planned_budget: amount`SUM(channels[budget])`,
    planned_impressions: count`SUM(channels[impressions])`,
    planned_clicks: count`SUM(channels[clicks])`,
    planned_signups: count`SUM(channels[signups])`,
    planned_orders: count`SUM(channels[orders])`,
    planned_sales: amount`SUM(channels[sales])`,
    planned_new: count`SUM(channels[customers])`,
    planned_roi: metricField(ROI, { revenue: { number: "planned_sales" }, spend: { number: "planned_budget" } }),
    planned_cac: metricField(CAC, { spend: { number: inYuan("planned_budget") }, newCustomers: { number: "planned_new" } }),
    planned_profit: amount`SUM(channels[profit])`,
    target_share: metricField(SHARE, { part: { number: "planned_sales" }, whole: "sales_target" }),
    sales_gap: amount`N(sales_target)-planned_sales`,
    extra_budget: amount`IF(N(planned_roi)=0,"",MAX(0,sales_gap)/planned_roi)`,
    losing_budget: amount`SUMIFS(channels[budget],channels[verdict],{below})`,
    losing_channels: count`COUNTIFS(channels[verdict],{below})`,
    elapsed_share: rate`SUMPRODUCT(weeks[weight],weeks[elapsed])`,
    plan_to_date: amount`planned_budget*elapsed_share`,
    actual_spend: amount`SUM(channels[actual_spend])`,
    actual_sales: amount`SUM(channels[actual_sales])`,
    actual_new: count`SUM(channels[actual_new])`,
    actual_roi: metricField(ROI, { revenue: { number: "actual_sales" }, spend: { number: "actual_spend" } }),
    actual_cac: metricField(CAC, { spend: { number: inYuan("actual_spend") }, newCustomers: { number: "actual_new" } }),
    spend_pace: ratio`IF(plan_to_date=0,"",actual_spend/plan_to_date)`,
    sales_pace: ratio`IF(planned_sales*elapsed_share=0,"",actual_sales/(planned_sales*elapsed_share))`,
    projected_sales: amount`IF(elapsed_share=0,"",actual_sales/elapsed_share)`,
    ...ECONOMICS,
  },
  tables: TABLES,
  checks: {
    channels_budget: { passes: keyed`ROUND(planned_budget-N(channel_budget),2)=0` },
    weeks_100: { passes: keyed`ROUND(SUM(weeks[weight])-1,6)=0` },
    margin_fees: { passes: keyed`N(contribution_rate)>0` },
    plan_breaks_even: { passes: compares("planned_roi", ">=", "breakeven_roi") },
    target_reached: { passes: keyed`sales_gap<=0`, mild: true },
    no_losers: { passes: keyed`losing_channels=0`, mild: true },
    spend_pace: { passes: keyed`OR(NOT(ISNUMBER(spend_pace)),ABS(N(spend_pace)-1)<=N(pace_limit))`, mild: true },
    weeks_channels: { passes: keyed`ROUND(SUM(weeks[actual_spend])-actual_spend,2)=0`, mild: true },
  },
  kpis: [
    { key: "budget", value: "planned_budget", unit: "amount", remark: { value: "N(channel_budget)-planned_budget", unit: "amount" } },
    { key: "sales", value: "planned_sales", unit: "amount", remark: { value: "target_share", unit: "rate" } },
    { key: "roi", value: "planned_roi", unit: "ratio", remark: { value: "breakeven_roi", unit: "ratio" } },
    { key: "cac", value: "planned_cac", unit: "price", remark: { value: "actual_cac", unit: "price" } },
    { key: "losing", value: "losing_budget", unit: "amount", remark: { value: "losing_channels", unit: "count" } },
    { key: "pace", value: "spend_pace", unit: "ratio", remark: { value: "elapsed_share", unit: "percent" } },
    { key: "actual_roi", value: "actual_roi", unit: "ratio", remark: { value: "projected_sales", unit: "amount" } },
  ],
  charts: {
    channel_roi: {
      kind: "column",
      unit: "ratio",
      categories: { table: "channels", column: "channel" },
      series: [
        { table: "channels", column: "roi", labels: true },
        { table: "channels", column: "break_even", kind: "line", dashed: true },
      ],
    },
    // What is to come has no column; as a line it would fall to zero.
    course: {
      kind: "column",
      unit: "amount",
      categories: { table: "weeks", column: "week_start" },
      series: [
        { table: "weeks", column: "cum_actual" },
        { table: "weeks", column: "cum_plan", kind: "line", dashed: true },
      ],
    },
    carriers: {
      kind: "bar",
      unit: "percent",
      legend: "none",
      categories: { table: "channels", column: "channel" },
      series: [{ table: "channels", column: "target_share", labels: true }],
    },
  },
  lists: { channels: [], kinds: ["paid_social", "content", "search", "creators", "owned", "offline"], owners: [] },
  terms: ["above", "below", "losing", "underspent", "keep"],
  head: ["plan_start", "as_of"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "channel_roi",
      values: ["channel_budget", "sales_target", "average_order_value", "data_until", "pace_limit"],
    },
    { kind: "values", key: "economics", values: ECONOMICS_VALUES },
    { kind: "table", key: "channels", table: "channels" },
    {
      kind: "values",
      key: "expected",
      chart: "carriers",
      values: [
        "planned_impressions",
        "planned_clicks",
        "planned_signups",
        "planned_orders",
        "planned_new",
        "planned_profit",
        "target_share",
        "sales_gap",
        "extra_budget",
        "losing_channels",
      ],
    },
    {
      kind: "values",
      key: "progress",
      chart: "course",
      values: [
        "elapsed_share",
        "plan_to_date",
        "actual_spend",
        "actual_sales",
        "actual_new",
        "actual_cac",
        "sales_pace",
        "projected_sales",
      ],
    },
    { kind: "table", key: "weeks", table: "weeks" },
    { kind: "notes", key: "notes" },
  ],
  overview: {
    plan_start: "plan_start",
    plan_budget: "planned_budget",
    plan_spent: "actual_spend",
    plan_expected_sales: "planned_sales",
    plan_actual_sales: "actual_sales",
    plan_breakeven_roi: "breakeven_roi",
    plan_progress: "elapsed_share",
  },
  moves: MOVES,
});
