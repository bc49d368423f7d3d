import { ARPU, CAC, LTV_TO_CAC, PAYBACK } from "../../../metrics/customers";
import { defineStructure } from "../../../plan/structure/define-structure";
import { amount, count, date, decimal, keyed, price, rate, ratio, whole } from "../../../plan/structure/field";
import { metric, metricField } from "../../metric-field";
import { TABLES } from "./tables";

const total = (table: string, column: string): string => `SUM(${table}[${column}])`;
const START = total("accounts", "start_mrr");
/** Those that were there at the start; who came later is in neither base. */
const ACCOUNTS = 'COUNTIFS(accounts[start_mrr],">0")';
const ofStage = (column: string, stage: string): string => `SUMIFS(deals[${column}],deals[stage],{stages.${stage}})`;
const flagged = (table: string, ...flags: readonly string[]): string => flags.map((flag) => `COUNTIFS(${table}[flag],{${flag}})`).join("+");
/** Large prices read better without decimals. */
const inUnit = (name: string): string => `IF(ISNUMBER(${name}),${name}/money_unit,"")`;
const feesOf = (flag: string): string => `SUMIFS(accounts[end_mrr],accounts[flag],{${flag}})`;

export const STRUCTURE = defineStructure({
  id: "b2b-ops",
  version: 1,
  values: {
    as_of: date({ standard: "TODAY()" }),
    quota: amount(),
    people_cost: amount(),
    gross_margin: rate(),
    period_months: whole(1, 36),
    silent_days: whole(1, 365),
    renewal_window: whole(1, 365),
    coverage_goal: ratio({ entry: { kind: "positive" } }),
    leads: count`${total("sources", "leads")}`,
    won: count`${total("sources", "won")}`,
    lead_to_mql: rate`IF(leads=0,"",${total("sources", "mql")}/leads)`,
    mql_to_sql: rate`IF(${total("sources", "mql")}=0,"",${total("sources", "sql")}/${total("sources", "mql")})`,
    sql_to_win: rate`IF(${total("sources", "sql")}=0,"",won/${total("sources", "sql")})`,
    lead_to_win: rate`IF(leads=0,"",won/leads)`,
    // A customer of this kind is won by people, so they count.
    cac: metricField(CAC, {
      spend: { number: `(${total("sources", "spend")}+N(people_cost))*money_unit` },
      newCustomers: { number: "won" },
    }),
    arpa: metricField(ARPU, { revenue: { number: START }, activeUsers: { number: ACCOUNTS } }),
    payback_months: decimal`IF(N(cac)=0,"",${metric(PAYBACK, { cac: "cac", marginPerPeriod: { number: "N(arpa)*N(gross_margin)" } })})`,
    nrr: rate`IF(${START}=0,"",${total("accounts", "end_mrr")}/${START})`,
    grr: rate`IF(${START}=0,"",(${START}-${total("accounts", "contraction")}-${total("accounts", "churned")})/${START})`,
    logo_retention: rate`IF(${ACCOUNTS}=0,"",1-COUNTIFS(accounts[gone],1)/${ACCOUNTS})`,
    monthly_churn: rate`IF(OR(NOT(ISNUMBER(logo_retention)),N(period_months)=0),"",1-logo_retention^(1/N(period_months)))`,
    // Nothing where nobody left: the data sets the value no bound.
    ltv: price`IF(OR(N(monthly_churn)<=0,N(arpa)=0),"",arpa*N(gross_margin)/monthly_churn)`,
    ltv_cac: metricField(LTV_TO_CAC, { ltv: "ltv", cac: "cac" }),
    won_amount: amount`${ofStage("amount", "won")}`,
    open_pipeline: amount`${total("deals", "amount")}-won_amount-${ofStage("amount", "lost")}`,
    weighted_pipeline: amount`${total("deals", "weighted")}-${ofStage("weighted", "won")}-${ofStage("weighted", "lost")}`,
    forecast_total: amount`won_amount+weighted_pipeline`,
    quota_share: rate`IF(N(quota)=0,"",forecast_total/quota)`,
    gap: amount`MAX(0,N(quota)-won_amount)`,
    coverage: ratio`IF(gap=0,"",open_pipeline/gap)`,
    flagged_deals: count`${flagged("deals", "overdue", "silent", "stuck")}`,
    renewals_due: count`${flagged("accounts", "due", "risk")}`,
    renewal_mrr: price`${feesOf("due")}+${feesOf("risk")}`,
    mrr_at_risk: price`${feesOf("risk")}`,
    links_done: count`COUNTIFS(links[verdict],{met})`,
  },
  tables: TABLES,
  checks: {
    funnel_narrows: {
      passes: keyed`SUMPRODUCT(--(sources[mql]>sources[leads]))+SUMPRODUCT(--(sources[sql]>sources[mql]))
        +SUMPRODUCT(--(sources[won]>sources[sql]))=0`,
    },
    stages_known: { passes: keyed`COUNTA(deals[account])=SUM(stages[count])` },
    losses_fit: { passes: keyed`SUM(accounts[over])=0` },
    coverage: { passes: keyed`OR(NOT(ISNUMBER(coverage)),N(coverage)>=N(coverage_goal))`, mild: true },
    wins_agree: { passes: keyed`won=COUNTIFS(deals[stage],{stages.won})`, mild: true },
    deals_followed: { passes: keyed`flagged_deals=0`, mild: true },
    renewals: { passes: keyed`COUNTIFS(accounts[flag],{expired})=0` },
    nrr: { passes: keyed`OR(NOT(ISNUMBER(nrr)),N(nrr)>=1)`, mild: true },
  },
  kpis: [
    { key: "forecast_total", value: "forecast_total", unit: "amount", remark: { value: "quota_share", unit: "rate" } },
    { key: "coverage", value: "coverage", unit: "ratio", remark: { value: "N(coverage_goal)", unit: "ratio" } },
    { key: "lead_to_win", value: "lead_to_win", unit: "rate", remark: { value: "leads", unit: "count" } },
    { key: "cac", value: inUnit("cac"), unit: "amount", remark: { value: "payback_months", unit: "decimal" } },
    { key: "ltv_cac", value: "ltv_cac", unit: "ratio", remark: { value: inUnit("ltv"), unit: "amount" } },
    { key: "nrr", value: "nrr", unit: "rate", remark: { value: "grr", unit: "rate" } },
    {
      key: "renewal_mrr",
      value: "renewal_mrr/money_unit",
      unit: "amount",
      remark: { value: "mrr_at_risk/money_unit", unit: "amount" },
    },
    {
      key: "links_done",
      value: "links_done",
      unit: "count",
      remark: { value: "links_done+COUNTIFS(links[verdict],{short})", unit: "count" },
    },
  ],
  charts: {
    pipeline: {
      kind: "column",
      unit: "amount",
      categories: { table: "stages", column: "stage" },
      series: [
        { table: "stages", column: "amount" },
        { table: "stages", column: "weighted" },
      ],
    },
    sources: {
      kind: "bar",
      unit: "count",
      legend: "none",
      categories: { table: "sources", column: "source" },
      series: [{ table: "sources", column: "cost_per_win" }],
    },
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
  },
  lists: {
    links: ["channels", "service", "brand", "word_of_mouth", "content"],
    stages: ["s1", "s2", "s3", "s4", "won", "lost"],
    healths: ["green", "watch", "at_risk"],
    owners: [],
  },
  terms: [
    "overdue",
    "silent",
    "stuck",
    "ok",
    "lost_c",
    "expired",
    "risk",
    "due",
    "met",
    "short",
    "at_start",
    "more",
    "less",
    "gone",
    "at_end",
  ],
  head: ["as_of"],
  page: [
    {
      kind: "values",
      key: "inputs",
      chart: "pipeline",
      values: ["quota", "people_cost", "gross_margin", "period_months", "silent_days", "renewal_window", "coverage_goal"],
    },
    {
      kind: "values",
      key: "funnel",
      chart: "sources",
      values: ["leads", "lead_to_mql", "mql_to_sql", "sql_to_win", "won", "cac", "payback_months", "arpa", "ltv"],
    },
    { kind: "table", key: "sources", table: "sources" },
    {
      kind: "values",
      key: "signing",
      values: ["won_amount", "weighted_pipeline", "open_pipeline", "gap", "quota_share", "flagged_deals"],
    },
    { kind: "table", key: "stages", table: "stages" },
    { kind: "table", key: "deals", table: "deals" },
    {
      kind: "values",
      key: "renewing",
      chart: "bridge",
      values: ["grr", "logo_retention", "monthly_churn", "renewals_due", "renewal_mrr", "mrr_at_risk"],
    },
    { kind: "table", key: "accounts", table: "accounts" },
    { kind: "helper", key: "bridge", table: "bridge", beside: "accounts" },
    { kind: "table", key: "links", table: "links" },
    { kind: "notes", key: "notes" },
  ],
  overview: { plan_expected_sales: "forecast_total", plan_actual_sales: "won_amount" },
  moves: {
    // A day more or less flags no other deal and no other renewal of the samples.
    as_of: [],
    silent_days: [],
    renewal_window: [],
    // Only judges.
    coverage_goal: [],
    gross_margin: ["ltv", "ltv_cac", "payback_months"],
    people_cost: ["cac", "ltv_cac", "payback_months"],
    period_months: ["ltv", "ltv_cac", "monthly_churn"],
    quota: ["coverage", "gap", "quota_share"],
  },
});
