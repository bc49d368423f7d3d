import { CPA, ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { BREAKEVEN_SALES, MAX_CPA, PROFIT_AFTER_ADS, SAFETY_MARGIN } from "../../../metrics/unit-economics";
import { compares, verdictFormula } from "../../../metrics/verdict";
import { amount, choice, count, date, keyed, openChoice, percent, price, text, whole } from "../../../plan/structure/field";
import { defineStructure } from "../../../plan/structure/define-structure";
import { metric, metricField } from "../../metric-field";
import { ECONOMICS, ECONOMICS_MOVES } from "../../parts/economics";
import { CAMPAIGN_DAYS, PROGRESS, TABLES } from "./tables";

/** Tasks of the days on which the campaign is live, outside its dates. */
const outside = (stage: string): string =>
  `COUNTIFS(schedule[stage],{stages.${stage}},schedule[start],"<"&campaign_start)+COUNTIFS(schedule[stage],{stages.${stage}},schedule[end],">"&campaign_end)`;
const accountable = (column: string): string => `COUNTIFS(roles[${column}],{raci.a})=1`;
const paysBack = compares("expected_sales", ">=", "breakeven_sales");
/** What follows from the break-even line. */
const LINE = [...ECONOMICS_MOVES, "breakeven_sales", "breakeven_orders", "max_cpa", "safety_margin"];
const EXPECTED_CPA = metric(CPA, { spend: { cell: "campaign_budget", times: "money_unit" }, conversions: "expected_orders" });

/**
 * The plan of one campaign on one sheet: the answer first, then what drives it. Tasks and deadlines are days from the start, so that they
 * move with it.
 */
export const STRUCTURE = defineStructure({
  id: "campaign-plan",
  version: 3,
  overview: {
    plan_name: "campaign",
    plan_start: "campaign_start",
    plan_end: "campaign_end",
    plan_budget: "campaign_budget",
    plan_approved: "approved_total",
    plan_spent: "paid_total",
    plan_expected_sales: "expected_sales",
    plan_breakeven_roi: "breakeven_roi",
    plan_progress: "progress",
  },
  alsoNamed: { campaign_name: "campaign", campaign_owner: "owner", schedule_done: "progress" },
  head: ["campaign", "campaign_start", "campaign_end"],
  values: {
    campaign: text(),
    campaign_start: date(),
    campaign_end: date({ entry: { kind: "date", from: "campaign_start" } }),
    campaign_budget: amount(),
    average_order_value: price(),
    ...ECONOMICS,
    curve_step: percent(),

    expected_orders: count`SUM(channels[orders])`,
    expected_sales: amount`SUM(channels[sales])`,
    expected_roi: metricField(ROI, { revenue: "expected_sales", spend: "campaign_budget" }),
    breakeven_sales: metricField(BREAKEVEN_SALES, { spend: "campaign_budget", breakevenRoi: "breakeven_roi" }, [], "amount"),
    breakeven_orders: count`IF(AND(ISNUMBER(breakeven_sales),N(average_order_value)>0),ROUNDUP(breakeven_sales*money_unit/average_order_value,0),"")`,
    max_cpa: metricField(MAX_CPA, { aov: "average_order_value", breakevenRoi: "breakeven_roi" }),
    expected_profit: metricField(
      PROFIT_AFTER_ADS,
      {
        revenue: "expected_sales",
        spend: "campaign_budget",
        grossMargin: "gross_margin",
        refundRate: "refund_rate",
        feeRate: "fee_rate",
      },
      [],
      "amount",
    ),
    safety_margin: metricField(SAFETY_MARGIN, { revenue: "expected_sales", breakevenSales: "breakeven_sales" }, [], "change"),
    progress: percent`${PROGRESS}`,
    approved_total: amount`SUMIFS(budget[amount],budget[status],{budget_states.approved})+paid_total`,
    paid_total: amount`SUMIFS(budget[amount],budget[status],{budget_states.paid})`,
    verdict: text`${verdictFormula("expected_sales", "breakeven_sales", {
      earns: "{pays}",
      even: "{pays}",
      loses: "{loses}",
      none: '""',
    })}`,

    why_run: text(),
    why_marketing: text(),
    why_good: text(),
    audience: text(),
    need: text(),
    where: text(),
    angle: choice("angles"),
    theme: text(),
    form: openChoice("forms"),
    second_form: openChoice("forms"),
    offer: text(),
    step_1: text(),
    step_2: text(),
    step_3: text(),
    step_4: text(),
    step_5: text(),
    high_risk_from: whole(1, 25),
    medium_risk_from: whole(1, 25),
  },
  tables: TABLES,
  checks: {
    lines: { passes: keyed`ROUND(SUM(budget[amount])-N(campaign_budget),2)=0` },
    channels: { passes: keyed`ROUND(SUM(channels[budget])-SUMIFS(budget[amount],budget[category],{categories.media}),2)=0` },
    dates: { passes: keyed`AND(ISNUMBER(campaign_start),N(campaign_end)>=N(campaign_start))` },
    live: { passes: keyed`${outside("launch")}+${outside("encore")}=0` },
    accountable: { passes: keyed`AND(${["prepare", "launch", "run", "review"].map(accountable).join(",")})` },
    breaks_even: { passes: paysBack },
    overdue: { passes: keyed`COUNTIFS(schedule[status],{late})=0`, mild: true },
    goals: { passes: keyed`COUNTIFS(goals[gap],"<=0")=0` },
  },
  kpis: [
    { key: "verdict", value: "verdict", unit: "text", remark: { value: "safety_margin", unit: "change" } },
    {
      key: "budget",
      value: "campaign_budget",
      unit: "amount",
      remark: { value: `IF(${CAMPAIGN_DAYS}=0,"",N(campaign_budget)/${CAMPAIGN_DAYS})`, unit: "amount" },
    },
    { key: "sales", value: "expected_sales", unit: "amount", remark: { value: "breakeven_sales", unit: "amount" } },
    { key: "roi", value: "expected_roi", unit: "ratio", remark: { value: "breakeven_roi", unit: "ratio" } },
    { key: "orders", value: "expected_orders", unit: "count", remark: { value: "breakeven_orders", unit: "count" } },
    { key: "cpa", value: "max_cpa", unit: "price", remark: { value: EXPECTED_CPA, unit: "price" } },
    {
      key: "profit",
      value: "expected_profit",
      unit: "amount",
      remark: { value: metric(SHARE, { part: "expected_profit", whole: "campaign_budget" }), unit: "percent" },
    },
    {
      key: "progress",
      value: "progress",
      unit: "percent",
      remark: { value: 'IF(COUNT(schedule[end])=0,"",COUNTIFS(schedule[status],{task_done}))', unit: "count" },
    },
  ],
  charts: {
    break_even: {
      kind: "line",
      unit: "amount",
      categories: { table: "curve", column: "progress" },
      series: [
        { table: "curve", column: "contribution" },
        { table: "curve", column: "cost", dashed: true },
      ],
    },
    channel_roi: {
      kind: "column",
      unit: "ratio",
      categories: { table: "channels", column: "channel" },
      series: [
        { table: "channels", column: "roi", labels: true },
        { table: "channels", column: "break_even", kind: "line", dashed: true },
      ],
    },
    budget_lines: {
      kind: "bar",
      unit: "amount",
      categories: { table: "budget", column: "item" },
      legend: "none",
      series: [{ table: "budget", column: "amount", labels: true }],
    },
  },
  lists: {
    goal_types: ["acquisition", "activation", "conversion", "awareness"],
    ranks: ["primary", "secondary", "watch"],
    angles: ["fun", "rewarding", "meaningful", "status"],
    forms: [],
    channels: [],
    owners: [],
    categories: ["media", "rewards", "content", "development", "materials", "contingency"],
    budget_states: ["open", "approved", "paid"],
    stages: ["prepare", "tease", "launch", "encore", "review"],
    raci: ["r", "a", "c", "i"],
    resource_kinds: ["people", "money", "things"],
    risk_kinds: [],
    risk_states: ["watching", "happened", "closed"],
  },
  terms: ["pays", "loses", "task_done", "late", "doing", "todo", "high", "medium", "low", "item_done", "overdue", "due_today", "due_later"],
  page: [
    {
      kind: "values",
      key: "economics",
      chart: "break_even",
      values: ["campaign_budget", "average_order_value", "gross_margin", "refund_rate", "fee_rate", "target_margin", "curve_step"],
    },
    {
      kind: "values",
      key: "break_even",
      chart: "channel_roi",
      values: ["contribution_rate", "breakeven_roi", "breakeven_sales", "breakeven_orders", "max_cpa", "expected_profit", "safety_margin"],
    },
    { kind: "texts", key: "why", values: ["why_run", "why_marketing", "why_good"] },
    { kind: "table", key: "goals", table: "goals" },
    {
      kind: "texts",
      key: "creative",
      values: [
        "audience",
        "need",
        "where",
        "angle",
        "theme",
        "form",
        "second_form",
        "offer",
        "step_1",
        "step_2",
        "step_3",
        "step_4",
        "step_5",
      ],
    },
    { kind: "table", key: "channels", table: "channels" },
    { kind: "table", key: "budget", table: "budget" },
    { kind: "values", key: "money", chart: "budget_lines", values: ["approved_total", "paid_total"] },
    {
      kind: "table",
      key: "schedule",
      table: "schedule",
      gantt: { start: "start", end: "end", done: "done", late: keyed`[@status]={late}`, period: ["campaign_start", "campaign_end"] },
    },
    { kind: "table", key: "roles", table: "roles" },
    { kind: "table", key: "resources", table: "resources" },
    { kind: "values", key: "risk_levels", values: ["high_risk_from", "medium_risk_from"] },
    { kind: "table", key: "risks", table: "risks" },
    { kind: "table", key: "checklist", table: "checklist" },
    { kind: "helper", key: "curve", table: "curve" },
    { kind: "notes", key: "notes" },
  ],
  moves: {
    campaign_budget: ["expected_roi", "breakeven_sales", "breakeven_orders", "expected_profit", "safety_margin", "verdict"],
    average_order_value: ["expected_sales", "expected_roi", "breakeven_orders", "max_cpa", "expected_profit", "safety_margin"],
    gross_margin: [...LINE, "expected_profit"],
    refund_rate: [...LINE, "expected_profit"],
    fee_rate: [...LINE, "expected_profit"],
    // The margin to be kept raises the line; what is earned does not depend on it. At 5 % the sample no longer reaches it.
    target_margin: [...LINE, "verdict"],
  },
});
