import { ROI } from "../../../metrics/advertising";
import { CHANGE, SHARE } from "../../../metrics/comparison";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, change, choice, count, date, keyed, measure, price, rate, ratio, text } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { MOVES } from "./moves";
import { DRIVERS, EFFECTS, TABLES, type Driver } from "./tables";

const atZero = (driver: Driver): string => `(N(base_${driver})*N(plan_${driver})=0)`;
/**
 * What a driver adds: the logarithmic mean of both products times the logarithm of the driver's own factor (LMDI, B. W. Ang 2004), so
 * that the four add up to the change without a rest. Where a driver is zero the logarithm has no value, and those at zero share the change.
 */
const effect = (driver: Driver): string =>
  `IF(log_mean>0,log_mean*LN(N(plan_${driver})/N(base_${driver})),IF(zero_drivers=0,0,gmv_change*${atZero(driver)}/zero_drivers))`;
/** The driver that closes the gap with the value it needs. */
const REQUIRED = `IF(ISNUMBER(required_value),solve_for&" "&IF(solve_for={drivers.conversion},TEXT(required_value,"0.00%"),
  IF(required_value>=1000,TEXT(required_value,"#,##0"),TEXT(required_value,"0.00"))),"")`;

export const STRUCTURE = defineStructure({
  id: "goal-breakdown",
  version: 1,
  values: {
    period_start: date(),
    as_of: date({ standard: "TODAY()" }),
    gmv_target: amount(),
    base_visitors: count(),
    base_conversion: rate(),
    base_frequency: ratio(),
    base_aov: price(),
    plan_visitors: count(),
    plan_conversion: rate(),
    plan_frequency: ratio(),
    plan_aov: price(),
    solve_for: choice("drivers"),
    media_budget: amount(),
    base_gmv: amount`N(base_visitors)*N(base_conversion)*N(base_frequency)*N(base_aov)/money_unit`,
    plan_gmv: amount`N(plan_visitors)*N(plan_conversion)*N(plan_frequency)*N(plan_aov)/money_unit`,
    plan_buyers: count`N(plan_visitors)*N(plan_conversion)`,
    plan_orders: count`plan_buyers*N(plan_frequency)`,
    gmv_change: amount`plan_gmv-base_gmv`,
    gmv_growth: metricField(CHANGE, { value: { number: "plan_gmv" }, baseline: { number: "base_gmv" } }, [], "change"),
    gmv_gap: amount`N(gmv_target)-plan_gmv`,
    gmv_attainment: metricField(SHARE, { part: { number: "plan_gmv" }, whole: "gmv_target" }),
    log_mean: amount`IF(base_gmv*plan_gmv<=0,0,IF(plan_gmv=base_gmv,plan_gmv,gmv_change/LN(plan_gmv/base_gmv)))`,
    zero_drivers: count`${DRIVERS.map(atZero).join("+")}`,
    visitors_effect: amount`${effect("visitors")}`,
    conversion_effect: amount`${effect("conversion")}`,
    frequency_effect: amount`${effect("frequency")}`,
    aov_effect: amount`${effect("aov")}`,
    biggest_driver: text`IF(MAX(${EFFECTS})<=0,"",IF(visitors_effect=MAX(${EFFECTS}),{drivers.visitors},
      IF(conversion_effect=MAX(${EFFECTS}),{drivers.conversion},IF(frequency_effect=MAX(${EFFECTS}),{drivers.frequency},{drivers.order_value}))))`,
    other_drivers: ratio`IF(solve_for={drivers.visitors},N(plan_conversion)*N(plan_frequency)*N(plan_aov),
      IF(solve_for={drivers.conversion},N(plan_visitors)*N(plan_frequency)*N(plan_aov),
      IF(solve_for={drivers.frequency},N(plan_visitors)*N(plan_conversion)*N(plan_aov),N(plan_visitors)*N(plan_conversion)*N(plan_frequency))))`,
    required_value: measure`IF(OR(other_drivers=0,N(gmv_target)=0),"",N(gmv_target)*money_unit/other_drivers)`,
    required_change: change`IF(OR(NOT(ISNUMBER(required_value)),plan_gmv=0),"",N(gmv_target)/plan_gmv-1)`,
    channel_spend: amount`SUM(channels[spend])`,
    media_gap: amount`channel_spend-N(media_budget)`,
    paid_roi: metricField(ROI, {
      revenue: { number: 'SUMIFS(channels[target],channels[spend],">0")' },
      spend: { number: "channel_spend" },
    }),
    actual_to_date: amount`SUM(months[actual])`,
    due_to_date: amount`SUM(months[due])`,
    pace: ratio`IF(due_to_date=0,"",actual_to_date/due_to_date)`,
    projected_gmv: amount`IF(ISNUMBER(pace),pace*N(gmv_target),"")`,
    rest_uplift: change`IF(OR(due_to_date=0,N(gmv_target)-due_to_date<=0),"",(N(gmv_target)-actual_to_date)/(N(gmv_target)-due_to_date)-1)`,
    plan_end: date`EDATE(N(period_start),12)-1`,
    plan_progress: metricField(SHARE, { part: { number: "actual_to_date" }, whole: "gmv_target" }),
  },
  tables: TABLES,
  checks: {
    plan_makes_target: { passes: keyed`gmv_gap<=0` },
    months_100: { passes: keyed`ROUND(SUM(months[weight])-1,6)=0` },
    channels_100: { passes: keyed`ROUND(SUM(channels[weight])-1,6)=0` },
    effects_add_up: { passes: keyed`ABS(visitors_effect+conversion_effect+frequency_effect+aov_effect-gmv_change)<0.01` },
    media_affordable: { passes: keyed`media_gap<=0`, mild: true },
    on_pace: { passes: keyed`OR(NOT(ISNUMBER(pace)),N(pace)>=1)`, mild: true },
    needed_value_possible: { passes: keyed`OR(solve_for<>{drivers.conversion},N(required_value)<=1)` },
    channels_months: { passes: keyed`ROUND(SUM(channels[actual])-actual_to_date,2)=0`, mild: true },
  },
  kpis: [
    { key: "target", value: "gmv_target", unit: "amount", remark: { value: "gmv_gap", unit: "amount" } },
    { key: "plan", value: "plan_gmv", unit: "amount", remark: { value: "gmv_attainment", unit: "rate" } },
    {
      key: "biggest",
      value: "biggest_driver",
      unit: "text",
      remark: { value: `IF(base_gmv=0,"",MAX(${EFFECTS})/base_gmv)`, unit: "change" },
    },
    { key: "required", value: REQUIRED, unit: "text", remark: { value: "required_change", unit: "change" } },
    { key: "pace", value: "pace", unit: "percent", remark: { value: "rest_uplift", unit: "change" } },
    { key: "projected", value: "projected_gmv", unit: "amount", remark: { value: "actual_to_date", unit: "amount" } },
    { key: "spend", value: "channel_spend", unit: "amount", remark: { value: "media_gap", unit: "amount" } },
  ],
  charts: {
    // Each step stands on bars of the paper's own colour; what it adds or takes is in its name.
    bridge: {
      kind: "stackedColumn",
      unit: "amount",
      legend: "none",
      categories: { table: "bridge", column: "step" },
      series: [
        { table: "bridge", column: "below", color: "paper" },
        { table: "bridge", column: "whole", color: "accent" },
        { table: "bridge", column: "up", color: "good" },
        { table: "bridge", column: "down", color: "bad" },
      ],
    },
    // What is to come has no column; as a line it would fall to zero.
    course: {
      kind: "column",
      unit: "amount",
      categories: { table: "months", column: "month" },
      series: [
        { table: "months", column: "cum_actual" },
        { table: "months", column: "cum_target", kind: "line", dashed: true },
      ],
    },
    carriers: {
      kind: "bar",
      unit: "amount",
      categories: { table: "channels", column: "channel" },
      series: [
        { table: "channels", column: "target" },
        { table: "channels", column: "actual" },
      ],
    },
  },
  lists: { drivers: ["visitors", "conversion", "frequency", "order_value"], channels: [], owners: [] },
  terms: ["base", "plan"],
  head: ["period_start", "plan_end", "as_of"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "bridge",
      values: [
        "gmv_target",
        "base_visitors",
        "base_conversion",
        "base_frequency",
        "base_aov",
        "plan_visitors",
        "plan_conversion",
        "plan_frequency",
        "plan_aov",
        "solve_for",
        "media_budget",
      ],
    },
    {
      kind: "values",
      key: "effects",
      chart: "carriers",
      values: [
        "base_gmv",
        "gmv_change",
        "gmv_growth",
        "visitors_effect",
        "conversion_effect",
        "frequency_effect",
        "aov_effect",
        "plan_buyers",
        "plan_orders",
        "log_mean",
        "zero_drivers",
      ],
    },
    {
      kind: "values",
      key: "gap",
      chart: "course",
      values: [
        "gmv_gap",
        "gmv_attainment",
        "required_value",
        "required_change",
        "other_drivers",
        "paid_roi",
        "media_gap",
        "actual_to_date",
        "due_to_date",
        "rest_uplift",
        "plan_progress",
      ],
    },
    { kind: "table", key: "months", table: "months" },
    { kind: "table", key: "channels", table: "channels" },
    { kind: "table", key: "actions", table: "actions" },
    { kind: "helper", key: "bridge", table: "bridge" },
    { kind: "notes", key: "notes" },
  ],
  overview: {
    plan_start: "period_start",
    plan_end: "plan_end",
    plan_budget: "media_budget",
    plan_expected_sales: "plan_gmv",
    plan_actual_sales: "actual_to_date",
    plan_progress: "plan_progress",
  },
  moves: MOVES,
});
