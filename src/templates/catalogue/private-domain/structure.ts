import { CPA, ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { BREAKEVEN_ROI } from "../../../metrics/unit-economics";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, days, keyed, price, rate, ratio, text } from "../../../plan/structure/field";
import { metricField } from "../../metric-field";
import { TABLES } from "./tables";

const OF_SENT = "calendar[status],{states.sent}";
/** The seeds and all whom they bring, cycle after cycle, as a geometric series; the end need not fall on the end of a cycle. */
const CYCLES = "(N(fission_days)/N(cycle_days)+1)";
const SERIES = `IF(ABS(k_factor-1)<0.000001,N(seed_users)*${CYCLES},IF(k_factor=0,N(seed_users),
      N(seed_users)*(k_factor^${CYCLES}-1)/(k_factor-1)))`;

const SALES = ["private_sales", "sales_per_add", "acquisition_roi"];
const GROWTH = ["fission_users", "fission_new", "fission_total_cost", "fission_cac"];

export const STRUCTURE = defineStructure({
  id: "private-domain",
  version: 1,
  values: {
    as_of: date({ standard: "TODAY()" }),
    group_joins: count(),
    first_buyers: count(),
    repeat_buyers: count(),
    first_aov: price(),
    repeat_aov: price(),
    repeat_orders: ratio(),
    margin: rate(),
    seed_users: count(),
    invites_per_user: ratio(),
    invite_conversion: rate(),
    cycle_days: days({ entry: { kind: "positive" } }),
    fission_days: days(),
    reward_per_new: price(),
    fission_cost: amount(),
    point_value: price(),
    redemption: rate(),
    benefit_limit: rate(),
    exposures: count`SUM(sources[exposure])`,
    adds: count`SUM(sources[adds])`,
    source_cost: amount`SUM(sources[cost])`,
    cost_per_add: metricField(CPA, { spend: { cell: "source_cost", times: "money_unit" }, conversions: { number: "adds" } }),
    first_rate: rate`IF(adds=0,"",N(first_buyers)/adds)`,
    repeat_rate: rate`IF(N(first_buyers)=0,"",N(repeat_buyers)/N(first_buyers))`,
    weakest_step: text`IF(COUNT(funnel[index])=0,"",INDEX(funnel[name],MATCH(MIN(funnel[index]),funnel[index],0)))`,
    private_sales: amount`(N(first_buyers)*N(first_aov)+N(repeat_buyers)*N(repeat_orders)*N(repeat_aov))/money_unit`,
    sales_per_add: price`IF(adds=0,"",private_sales*money_unit/adds)`,
    acquisition_roi: metricField(ROI, { revenue: { number: "private_sales" }, spend: { number: "source_cost" } }),
    breakeven_roi: metricField(BREAKEVEN_ROI, { contributionRate: "margin" }),
    k_factor: ratio`N(invites_per_user)*N(invite_conversion)`,
    viral_multiplier: ratio`IF(k_factor<1,1/(1-k_factor),"")`,
    fission_users: count`IF(N(cycle_days)=0,"",${SERIES})`,
    fission_new: count`IF(ISNUMBER(fission_users),fission_users-N(seed_users),"")`,
    fission_total_cost: amount`N(fission_cost)+N(fission_new)*N(reward_per_new)/money_unit`,
    fission_cac: price`IF(N(fission_new)<=0,"",fission_total_cost*money_unit/fission_new)`,
    members: count`SUM(levels[members])`,
    member_sales: amount`SUM(levels[sales])`,
    benefit_cost: amount`SUM(levels[benefit])`,
    benefit_rate: metricField(SHARE, { part: { number: "benefit_cost" }, whole: { number: "member_sales" } }),
    top_level_share: metricField(SHARE, {
      part: { number: "SUMIFS(levels[sales],levels[from],MAX(levels[from]))" },
      whole: { number: "member_sales" },
    }),
    week_start: date`N(as_of)-WEEKDAY(N(as_of),2)+1`,
    posts_week: count`COUNTIFS(calendar[date],">="&week_start,calendar[date],"<="&week_start+6,calendar[status],"<>"&{states.cancelled})`,
    overdue_posts: count`COUNTIFS(calendar[state],{late})`,
    interaction_rate: rate`IF(SUMIFS(calendar[reach],${OF_SENT})=0,"",
      SUMIFS(calendar[interactions],${OF_SENT})/SUMIFS(calendar[reach],${OF_SENT}))`,
    community_sales: amount`SUMIFS(calendar[sales],${OF_SENT})`,
  },
  tables: TABLES,
  checks: {
    personas_whole: { passes: keyed`OR(COUNT(personas[share])=0,ROUND(SUM(personas[share])-1,6)=0)` },
    narrows: {
      passes: keyed`AND(SUM(sources[clicks])<=exposures,adds<=SUM(sources[clicks]),N(group_joins)<=adds,N(first_buyers)<=adds,
        N(repeat_buyers)<=N(first_buyers))`,
    },
    pays: {
      passes: keyed`OR(NOT(ISNUMBER(acquisition_roi)),AND(ISNUMBER(breakeven_roi),N(acquisition_roi)>=N(breakeven_roi)))`,
    },
    referral_cheaper: {
      passes: keyed`OR(NOT(ISNUMBER(fission_cac)),NOT(ISNUMBER(cost_per_add)),N(fission_cac)<=N(cost_per_add))`,
      mild: true,
    },
    benefits: { passes: keyed`N(benefit_rate)<=N(benefit_limit)`, mild: true },
    levels_rise: { passes: keyed`SUM(levels[place])=COUNT(levels[from])*(COUNT(levels[from])+1)/2` },
    on_time: { passes: keyed`overdue_posts=0`, mild: true },
  },
  kpis: [
    { key: "adds", value: "adds", unit: "count", remark: { value: "cost_per_add", unit: "price" } },
    { key: "first", value: "first_rate", unit: "rate", remark: { value: "weakest_step", unit: "text" } },
    { key: "repeat", value: "repeat_rate", unit: "rate" },
    { key: "sales", value: "private_sales", unit: "amount", remark: { value: "acquisition_roi", unit: "ratio" } },
    { key: "referral", value: "k_factor", unit: "ratio", remark: { value: "fission_new", unit: "count" } },
    { key: "benefits", value: "benefit_rate", unit: "rate", remark: { value: "N(benefit_limit)", unit: "percent" } },
    { key: "posts", value: "posts_week", unit: "count", remark: { value: "overdue_posts", unit: "count" } },
  ],
  charts: {
    // Rates against targets say where people leave; beside the first step all other volumes would be flat.
    steps: {
      kind: "column",
      unit: "percent",
      categories: { table: "funnel", column: "name" },
      series: [
        { table: "funnel", column: "rate", labels: true },
        { table: "funnel", column: "plan", color: "accentBar" },
      ],
    },
    volumes: {
      kind: "bar",
      unit: "count",
      legend: "none",
      categories: { table: "funnel", column: "name" },
      series: [{ table: "funnel", column: "volume", labels: true }],
    },
    spread: {
      kind: "line",
      unit: "count",
      legend: "none",
      categories: { table: "cycles", column: "day" },
      series: [{ table: "cycles", column: "total" }],
    },
    members: {
      kind: "column",
      unit: "amount",
      categories: { table: "levels", column: "level" },
      series: [
        { table: "levels", column: "sales", color: "accentBar" },
        { table: "levels", column: "benefit" },
      ],
    },
  },
  lists: {
    kinds: ["public_content", "parcel_card", "store", "support", "ads"],
    groups: [],
    plays: ["check_in", "questions", "flash_sale", "reviews", "live_notice", "member_day"],
    owners: [],
    states: ["planned", "sent", "cancelled"],
  },
  terms: ["ok", "late", "today", "plan"],
  head: ["as_of"],
  page: [
    {
      kind: "values",
      key: "buying",
      chart: "steps",
      values: ["group_joins", "first_buyers", "repeat_buyers", "first_aov", "repeat_aov", "repeat_orders", "margin"],
    },
    { kind: "table", key: "funnel", table: "funnel" },
    {
      kind: "values",
      key: "acquisition",
      chart: "volumes",
      values: [
        "exposures",
        "adds",
        "source_cost",
        "cost_per_add",
        "first_rate",
        "repeat_rate",
        "weakest_step",
        "private_sales",
        "sales_per_add",
        "acquisition_roi",
        "breakeven_roi",
      ],
    },
    {
      kind: "values",
      key: "referral",
      chart: "spread",
      values: ["seed_users", "invites_per_user", "invite_conversion", "cycle_days", "fission_days", "reward_per_new", "fission_cost"],
    },
    {
      kind: "values",
      key: "referral_results",
      values: ["k_factor", "viral_multiplier", "fission_users", "fission_new", "fission_total_cost", "fission_cac"],
    },
    { kind: "table", key: "cycles", table: "cycles" },
    {
      kind: "values",
      key: "benefits",
      chart: "members",
      values: ["point_value", "redemption", "benefit_limit", "members", "member_sales", "benefit_cost", "benefit_rate", "top_level_share"],
    },
    { kind: "table", key: "levels", table: "levels" },
    {
      kind: "values",
      key: "week",
      values: ["week_start", "posts_week", "overdue_posts", "interaction_rate", "community_sales"],
    },
    { kind: "table", key: "calendar", table: "calendar" },
    { kind: "table", key: "sources", table: "sources" },
    { kind: "table", key: "personas", table: "personas" },
    { kind: "notes", key: "notes" },
  ],
  overview: { plan_spent: "source_cost", plan_actual_sales: "private_sales", plan_breakeven_roi: "breakeven_roi" },
  moves: {
    // The day after that of the samples is a Monday.
    as_of: ["week_start", "posts_week", "overdue_posts"],
    // Only the rates of two steps hang on it, which stand in the table.
    group_joins: [],
    first_buyers: ["first_rate", "repeat_rate", "weakest_step", ...SALES],
    repeat_buyers: ["repeat_rate", ...SALES],
    first_aov: SALES,
    repeat_aov: SALES,
    repeat_orders: SALES,
    margin: ["breakeven_roi"],
    seed_users: GROWTH,
    invites_per_user: ["k_factor", "viral_multiplier", ...GROWTH],
    invite_conversion: ["k_factor", "viral_multiplier", ...GROWTH],
    cycle_days: GROWTH,
    fission_days: GROWTH,
    reward_per_new: ["fission_total_cost", "fission_cac"],
    fission_cost: ["fission_total_cost", "fission_cac"],
    point_value: ["benefit_cost", "benefit_rate"],
    redemption: ["benefit_cost", "benefit_rate"],
    // Only judged against.
    benefit_limit: [],
  },
});
