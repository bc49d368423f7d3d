import { CAC } from "../../../metrics/customers";
import { CPA, CPC, CTR, CVR, ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { PROFIT_AFTER_ADS } from "../../../metrics/unit-economics";
import { IS_NUMBER, type ExcelOperand } from "../../../metrics/excel";
import { compares, verdictFormula } from "../../../metrics/verdict";
import { amount, choiceFrom, count, date, keyed, openChoice, ratio, text } from "../../../plan/structure/field";
import { defineStructure } from "../../../plan/structure/define-structure";
import { metric, metricField } from "../../metric-field";
import { ECONOMICS, ECONOMICS_MOVES, ECONOMICS_VALUES } from "../../parts/economics";

export const TREND_DAYS = 60;

const OF_CHANNEL = ["log[channel]", "[@channel]"] as const;
const money = (cell: string): ExcelOperand => ({ cell, times: "money_unit" });
const column = (key: string): ExcelOperand => ({ column: `log[${key}]` });
const moneyColumn = (key: string): ExcelOperand => ({ column: `log[${key}]`, times: "money_unit" });
const channelSum = (key: string): string => `SUMIFS(log[${key}],${OF_CHANNEL.join(",")})`;
/** Over the days of the log. */
const perDay = (sum: string): string => `IF(COUNT(log[date])=0,"",${sum}/(last_day-first_day+1))`;

/** The ratios of the sums of rows in which everything they need is known, for one channel or for all. */
const ratios = (where: readonly string[] = []) => ({
  roi: metric(ROI, { revenue: column("revenue"), spend: column("spend") }, where),
  ctr: metric(CTR, { clicks: column("clicks"), impressions: column("impressions") }, where),
  cvr: metric(CVR, { conversions: column("orders"), clicks: column("clicks") }, where),
  cpc: metric(CPC, { spend: moneyColumn("spend"), clicks: column("clicks") }, where),
  cpa: metric(CPA, { spend: moneyColumn("spend"), conversions: column("orders") }, where),
});
const byChannel = ratios(OF_CHANNEL);
const all = ratios();

/** Why a channel has no ROI: nothing was spent, or its revenue is missing. */
const NO_VERDICT = 'IF([@channel]="","",IF(ISNUMBER([@roi]),"",IF([@spend]=0,{no_spend},{no_revenue})))';

/** One row per day and channel; its channels against the break-even line; what comes in day by day. */
export const STRUCTURE = defineStructure({
  id: "channel-log",
  version: 2,
  head: ["first_day", "last_day"],
  values: {
    first_day: date`IF(COUNT(log[date])=0,"",MIN(log[date]))`,
    last_day: date`IF(COUNT(log[date])=0,"",MAX(log[date]))`,
    ...ECONOMICS,
    total_spend: amount`SUM(summary[spend])`,
    total_revenue: amount`SUM(summary[revenue])`,
    total_profit: metricField(
      PROFIT_AFTER_ADS,
      {
        revenue: column("revenue"),
        spend: column("spend"),
        grossMargin: "gross_margin",
        refundRate: "refund_rate",
        feeRate: "fee_rate",
      },
      [],
      "amount",
    ),
    overall_roi: { kind: "computed", unit: "ratio", formula: all.roi },
    total_orders: count`SUM(summary[orders])`,
    overall_cpa: { kind: "computed", unit: "price", formula: all.cpa },
    new_customer_cost: metricField(CAC, { spend: moneyColumn("spend"), newCustomers: column("new_customers") }),
    losing_channels: count`COUNTIFS(summary[verdict],{below})`,
  },
  tables: {
    summary: {
      columns: {
        channel: text(),
        verdict: text`${verdictFormula("[@roi]", "breakeven_roi", {
          earns: "{above}",
          even: "{even}",
          loses: "{below}",
          none: NO_VERDICT,
        })}`,
        roi: { kind: "computed", unit: "ratio", formula: byChannel.roi },
        break_even: ratio`breakeven_roi`,
        spend: amount`${channelSum("spend")}`,
        share: metricField(SHARE, { part: "[@spend]", whole: { number: "total_spend" } }),
        revenue: amount`${channelSum("revenue")}`,
        orders: count`${channelSum("orders")}`,
        cpa: { kind: "computed", unit: "price", formula: byChannel.cpa },
        new_customers: count`${channelSum("new_customers")}`,
        cvr: { kind: "computed", unit: "rate", formula: byChannel.cvr },
        ctr: { kind: "computed", unit: "rate", formula: byChannel.ctr },
        cpc: { kind: "computed", unit: "price", formula: byChannel.cpc },
        impressions: count`${channelSum("impressions")}`,
        clicks: count`${channelSum("clicks")}`,
        sign_ups: count`${channelSum("sign_ups")}`,
      },
      totals: {
        ...all,
        break_even: "breakeven_roi",
        spend: "sum",
        share: "sum",
        revenue: "sum",
        orders: "sum",
        new_customers: "sum",
        impressions: "sum",
        clicks: "sum",
        sign_ups: "sum",
      },
      signals: [
        { kind: "signs", columns: ["verdict"] },
        { kind: "when", condition: compares("[@roi]", "<", "breakeven_roi"), state: "bad", columns: ["roi"] },
        { kind: "bar", columns: ["share"] },
      ],
    },
    log: {
      log: true,
      columns: {
        date: date(),
        channel: choiceFrom("summary", "channel"),
        activity: openChoice("activities"),
        spend: amount(),
        impressions: count(),
        clicks: count(),
        sign_ups: count(),
        orders: count(),
        revenue: amount(),
        new_customers: count(),
        ctr: metricField(CTR, { clicks: "[@clicks]", impressions: "[@impressions]" }),
        cvr: metricField(CVR, { conversions: "[@orders]", clicks: "[@clicks]" }),
        cpc: metricField(CPC, { spend: money("[@spend]"), clicks: "[@clicks]" }),
        cpa: metricField(CPA, { spend: money("[@spend]"), conversions: "[@orders]" }),
        roi: metricField(ROI, { revenue: "[@revenue]", spend: "[@spend]" }),
      },
      signals: [
        { kind: "when", condition: compares("[@roi]", "<", "breakeven_roi"), state: "bad", columns: ["roi"] },
        { kind: "when", condition: keyed`N([@clicks])>N([@impressions])`, state: "bad", columns: ["clicks"] },
        { kind: "when", condition: keyed`N([@orders])>N([@clicks])`, state: "bad", columns: ["orders"] },
      ],
    },
    days: {
      columns: {
        date: date`IF(COUNT(log[date])=0,"",MAX(log[date])-ROWS(days[date])+[#])`,
        spend: amount`SUMIFS(log[spend],log[date],[@date])`,
        revenue: amount`SUMIFS(log[revenue],log[date],[@date])`,
        roi: metricField(ROI, { revenue: column("revenue"), spend: column("spend") }, ["log[date]", "[@date]"]),
      },
    },
  },
  checks: {
    dates: { passes: keyed`COUNT(log[date])=COUNTA(log[channel])` },
    future: { passes: keyed`COUNTIFS(log[date],">"&TODAY())=0` },
    channels: { passes: keyed`ROUND(SUM(log[spend])-total_spend,2)=0` },
    clicks: { passes: keyed`SUMPRODUCT(--(log[clicks]>log[impressions]))=0` },
    orders: { passes: keyed`SUMPRODUCT(--(log[orders]>log[clicks]))=0` },
    complete: { passes: `COUNT(log[spend])=COUNTIFS(log[spend],${IS_NUMBER},log[revenue],${IS_NUMBER})`, mild: true },
    margin: { passes: keyed`N(contribution_rate)>0` },
    breaks_even: { passes: compares("overall_roi", ">=", "breakeven_roi") },
    losing: { passes: keyed`losing_channels=0`, mild: true },
  },
  kpis: [
    { key: "spend", value: "total_spend", unit: "amount", remark: { value: perDay("total_spend"), unit: "amount" } },
    { key: "revenue", value: "total_revenue", unit: "amount", remark: { value: perDay("total_revenue"), unit: "amount" } },
    { key: "profit", value: "total_profit", unit: "amount" },
    { key: "roi", value: "overall_roi", unit: "ratio", remark: { value: "breakeven_roi", unit: "ratio" } },
    { key: "orders", value: "total_orders", unit: "count", remark: { value: perDay("total_orders"), unit: "count" } },
    { key: "cpa", value: "overall_cpa", unit: "price" },
    { key: "new_cost", value: "new_customer_cost", unit: "price" },
    { key: "losing", value: "losing_channels", unit: "count" },
  ],
  charts: {
    channel_roi: {
      kind: "column",
      unit: "ratio",
      categories: { table: "summary", column: "channel" },
      series: [
        { table: "summary", column: "roi", labels: true },
        { table: "summary", column: "break_even", kind: "line", dashed: true },
      ],
    },
    daily_trend: {
      kind: "column",
      unit: "amount",
      categories: { table: "days", column: "date" },
      series: [
        { table: "days", column: "spend" },
        { table: "days", column: "revenue", kind: "line" },
      ],
    },
  },
  lists: { activities: [] },
  terms: ["above", "even", "below", "no_spend", "no_revenue"],
  page: [
    { kind: "values", key: "economics", values: ECONOMICS_VALUES, chart: "channel_roi" },
    { kind: "table", key: "summary", table: "summary" },
    { kind: "charts", key: "trend", charts: ["daily_trend"] },
    { kind: "notes", key: "notes" },
    { kind: "table", key: "log", table: "log" },
    { kind: "helper", key: "days", table: "days", beside: "log" },
  ],
  overview: {
    plan_start: "first_day",
    plan_end: "last_day",
    plan_spent: "total_spend",
    plan_actual_sales: "total_revenue",
    plan_breakeven_roi: "breakeven_roi",
  },
  alsoNamed: { log_from: "first_day", log_until: "last_day" },
  moves: {
    gross_margin: [...ECONOMICS_MOVES, "total_profit"],
    refund_rate: [...ECONOMICS_MOVES, "total_profit"],
    fee_rate: [...ECONOMICS_MOVES, "total_profit"],
    // A margin of 5 % to be kept puts another channel of the sample below the line.
    target_margin: [...ECONOMICS_MOVES, "losing_channels"],
  },
});
