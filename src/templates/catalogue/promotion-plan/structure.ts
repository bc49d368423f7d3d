import { COST_SHARE, CPM, ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { PROFIT_AFTER_ADS } from "../../../metrics/unit-economics";
import { compares } from "../../../metrics/verdict";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, keyed, rate, text } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { ECONOMICS, ECONOMICS_VALUES } from "../../parts/economics";
import { MOVES } from "./moves";
import { TABLES } from "./tables";

const PARTS = ["research_and_rivals", "position_and_goals", "channels", "creative_and_events", "offers_and_sales", "evaluation"] as const;
const ALL_SALES = "promoted_sales+N(other_sales)";

export const STRUCTURE = defineStructure({
  id: "promotion-plan",
  version: 1,
  values: {
    plan_name: text(),
    as_of: date({ standard: "TODAY()" }),
    promotion_budget: amount(),
    sales_target: amount(),
    other_sales: amount(),
    audience_size: count(),
    near_from: rate(),
    planned_budget: amount`SUM(channels[budget])`,
    budget_gap: amount`N(promotion_budget)-planned_budget`,
    contacts: count`SUM(channels[impressions])`,
    gross_reach: count`SUM(channels[reach])`,
    net_reach: count`IF(COUNT(channels[missed])=0,0,N(audience_size)*(1-PRODUCT(channels[missed])))`,
    reach_share: metricField(SHARE, { part: { number: "net_reach" }, whole: "audience_size" }),
    reach_cost: metricField(CPM, { spend: { number: "planned_budget*money_unit" }, impressions: { number: "net_reach" } }),
    total_leads: count`SUM(channels[leads])`,
    total_orders: count`SUM(channels[orders])`,
    promoted_sales: amount`SUM(channels[sales])`,
    promotion_roi: metricField(ROI, { revenue: { number: "promoted_sales" }, spend: { number: "planned_budget" } }),
    promotion_profit: metricField(
      PROFIT_AFTER_ADS,
      {
        revenue: { number: "promoted_sales" },
        spend: { number: "planned_budget" },
        grossMargin: "gross_margin",
        refundRate: "refund_rate",
        feeRate: "fee_rate",
      },
      [],
      "amount",
    ),
    coverage: metricField(SHARE, { part: { number: ALL_SALES }, whole: "sales_target" }),
    cost_ratio: metricField(COST_SHARE, { spend: { number: "planned_budget" }, revenue: { number: ALL_SALES } }),
    brand_share: metricField(SHARE, {
      part: { number: "SUMIFS(channels[budget],channels[group],{groups.brand})" },
      whole: { number: "planned_budget" },
    }),
    offers_profit: amount`SUM(offers[extra_profit])`,
    losing_offers: count`COUNTIFS(offers[verdict],{loses_on_each})+COUNTIFS(offers[verdict],{lift_too_small})`,
    progress: rate`IF(SUM(parts[days])=0,"",SUMPRODUCT(parts[days],parts[done])/SUM(parts[days]))`,
    overdue: count`COUNTIFS(parts[state],{overdue})`,
    parts_covered: count`${PARTS.map((part) => `(COUNTIFS(parts[part],{parts.${part}})>0)`).join("+")}`,
    measures_met: count`COUNTIFS(measures[verdict],{met})`,
    plan_start: date`IF(COUNT(parts[start])=0,"",MIN(parts[start]))`,
    plan_end: date`IF(COUNT(parts[end])=0,"",MAX(parts[end]))`,
    ...ECONOMICS,
  },
  tables: TABLES,
  checks: {
    channels_budget: { passes: keyed`ROUND(budget_gap,2)=0` },
    six_parts: { passes: keyed`parts_covered=6` },
    reach_fits: { passes: keyed`COUNTIFS(channels[capped],1)=0`, mild: true },
    target_covered: { passes: keyed`N(coverage)>=1`, mild: true },
    pays_back: { passes: compares("promotion_roi", ">=", "breakeven_roi") },
    offers_pay: { passes: keyed`losing_offers=0`, mild: true },
    tasks_on_time: { passes: keyed`overdue=0`, mild: true },
    reviews_dated: { passes: keyed`SUMPRODUCT((measures[metric]<>"")*(measures[review]=""))=0` },
  },
  kpis: [
    { key: "budget", value: "planned_budget", unit: "amount", remark: { value: "budget_gap", unit: "amount" } },
    { key: "reach", value: "net_reach", unit: "count", remark: { value: "reach_share", unit: "percent" } },
    { key: "sales", value: "promoted_sales", unit: "amount", remark: { value: "coverage", unit: "rate" } },
    { key: "roi", value: "promotion_roi", unit: "ratio", remark: { value: "breakeven_roi", unit: "ratio" } },
    { key: "offers", value: "offers_profit", unit: "amount", remark: { value: "losing_offers", unit: "count" } },
    { key: "measures", value: "measures_met", unit: "count", remark: { value: "COUNTA(measures[metric])", unit: "count" } },
    { key: "progress", value: "progress", unit: "percent", remark: { value: "overdue", unit: "count" } },
  ],
  charts: {
    sells: {
      kind: "column",
      unit: "amount",
      categories: { table: "channels", column: "channel" },
      series: [
        { table: "channels", column: "budget" },
        { table: "channels", column: "sales" },
      ],
    },
    lifts: {
      kind: "bar",
      unit: "percent",
      categories: { table: "offers", column: "product" },
      series: [
        { table: "offers", column: "needed_lift" },
        { table: "offers", column: "expected_lift" },
      ],
    },
  },
  lists: {
    parts: PARTS,
    owners: [],
    channels: [],
    groups: ["brand", "online", "offline", "partners"],
    mechanisms: ["price_cut", "spend_and_save", "voucher", "gift", "member_price"],
    directions: ["higher_is_better", "lower_is_better"],
  },
  terms: [
    "overdue",
    "met",
    "done",
    "in_progress",
    "not_started",
    "pays_back",
    "brand_effect_only",
    "loses_on_each",
    "worth_it",
    "lift_too_small",
    "review_due",
    "near",
    "missed",
  ],
  head: ["plan_name", "plan_start", "plan_end", "as_of"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "sells",
      values: ["promotion_budget", "sales_target", "other_sales", "audience_size", "near_from"],
    },
    { kind: "values", key: "economics", values: ECONOMICS_VALUES },
    { kind: "table", key: "channels", table: "channels" },
    {
      kind: "values",
      key: "effect",
      values: [
        "budget_gap",
        "contacts",
        "gross_reach",
        "net_reach",
        "reach_share",
        "reach_cost",
        "total_leads",
        "total_orders",
        "promotion_profit",
        "coverage",
        "cost_ratio",
        "brand_share",
      ],
    },
    { kind: "table", key: "offers", table: "offers" },
    {
      kind: "values",
      key: "support",
      chart: "lifts",
      values: ["offers_profit", "losing_offers", "measures_met", "parts_covered", "progress", "overdue"],
    },
    { kind: "table", key: "measures", table: "measures" },
    { kind: "table", key: "parts", table: "parts" },
    { kind: "notes", key: "notes" },
  ],
  overview: {
    plan_name: "plan_name",
    plan_start: "plan_start",
    plan_end: "plan_end",
    plan_budget: "promotion_budget",
    plan_expected_sales: "promoted_sales",
    plan_breakeven_roi: "breakeven_roi",
    plan_progress: "progress",
  },
  moves: MOVES,
});
