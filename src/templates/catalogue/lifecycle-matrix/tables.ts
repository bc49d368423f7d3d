import { CHANGE, SHARE } from "../../../metrics/comparison";
import { ARPPU, ARPU, PAY_RATE } from "../../../metrics/customers";
import { amount, change, choice, count, decimal, filledRows, keyed, month, price, rate, text } from "../../../plan/structure/field";
import { metric, metricField } from "../../metric-field";
import type { TableStructure } from "../../../plan/structure/structure";

/** What the latest month says in a column. */
export const latest = (column: string): string =>
  `IF(NOT(ISNUMBER(latest_month)),"",INDEX(months[${column}],MATCH(latest_month,months[month],0)))`;
/** What the present stage asks for; 0 where it asks for nothing. */
export const wanted = (column: string): string => `SUMIFS(stages[min_${column}],stages[stage],current_stage)`;
export const KPIS = ["d1", "d7", "d30", "stickiness", "pay_rate", "arppu"] as const;
/** Of the row of a scorecard: the rows are the KPIs in this order, and only the last is money. */
const ofRow = (before: string): string => `CHOOSE([#],${KPIS.map((key) => `${before}_${key}`).join(",")})`;
const shown = (value: string): string => `TEXT(${value},IF([#]=${KPIS.length},"#,##0.00","0.0%"))`;
const MAU_BEFORE = "SUMIFS(months[mau],months[month],EDATE([@month],0-N(trend_months)))";
/** Below what the stage of that month asks for. */
const below = (column: string): string =>
  `AND(ISNUMBER([@${column}]),N([@${column}])<SUMIFS(stages[min_${column}],stages[stage],[@stage]))`;
const share = (of: string): ReturnType<typeof metricField> =>
  metricField(SHARE, { part: { number: `N([@${of}])` }, whole: { number: `SUM(tiers[${of}])` } }, [], "rate");

/** What the sheet is made of, row by row. */
export const TABLES = {
  stages: {
    fixed: true,
    columns: filledRows({
      stage: { ...choice("stages"), kept: true },
      now: text`IF([@stage]=current_stage,{here},"")`,
      goal: text(),
      activities: text(),
      channels: text(),
      content: text(),
      versions: text(),
      min_d1: rate({ optional: true }),
      min_d7: rate({ optional: true }),
      min_d30: rate({ optional: true }),
      min_stickiness: rate({ optional: true }),
      min_pay_rate: rate({ optional: true }),
      min_arppu: price({ optional: true }),
    }),
    signals: [
      {
        kind: "when",
        condition: keyed`[@now]<>""`,
        state: "accent",
        columns: ["stage", "now", "goal", "activities", "channels", "content", "versions"],
      },
    ],
  },
  scorecard: {
    fixed: true,
    columns: filledRows({
      kpi: text({ kept: true }),
      verdict: text`IF(${ofRow("goal")}=0,{not_judged},IF(N(${ofRow("latest")})>=${ofRow("goal")},{met},{missed}))`,
      wanted: text`IF(${ofRow("goal")}=0,"",${shown(ofRow("goal"))})`,
      actual: text`IF(ISNUMBER(${ofRow("latest")}),${shown(ofRow("latest"))},"")`,
      reached: rate`IF(ISNUMBER(${ofRow("latest")}),${metric(SHARE, {
        part: { number: ofRow("latest") },
        whole: { number: ofRow("goal") },
      })},"")`,
    }),
    signals: [{ kind: "signs", columns: ["verdict"] }],
  },
  months: {
    columns: filledRows({
      month: month(),
      stage: text`IF(EOMONTH([@month],0)<N(launch_date),{stages.rnd},IF(OR(EOMONTH([@month],0)<N(public_date),N([@mau])<N(seed_mau)),
        {stages.seed},IF(NOT(ISNUMBER([@trend])),{stages.growth},IF([@trend]>=N(growth_from),{stages.growth},
        IF([@trend]<=N(decline_to),{stages.decline},{stages.mature})))))`,
      new_users: count(),
      dau: count(),
      wau: count(),
      mau: count(),
      d1: rate(),
      d7: rate(),
      d30: rate(),
      minutes: decimal(),
      payers: count(),
      revenue: amount(),
      trend: change`IF(OR(N([@mau])=0,N(trend_months)=0,${MAU_BEFORE}=0),"",([@mau]/${MAU_BEFORE})^(1/N(trend_months))-1)`,
      growth: metricField(
        CHANGE,
        { value: "[@mau]", baseline: { number: "SUMIFS(months[mau],months[month],EDATE([@month],-1))" } },
        [],
        "change",
      ),
      stickiness: metricField(SHARE, { part: "[@dau]", whole: "[@mau]" }, [], "rate"),
      pay_rate: metricField(PAY_RATE, { payingUsers: "[@payers]", activeUsers: "[@mau]" }),
      arpu: metricField(ARPU, { revenue: { cell: "[@revenue]", times: "money_unit" }, activeUsers: "[@mau]" }),
      arppu: metricField(ARPPU, { revenue: { cell: "[@revenue]", times: "money_unit" }, payingUsers: "[@payers]" }),
    }),
    signals: [
      { kind: "when", condition: keyed`AND(ISNUMBER([@trend]),N([@trend])>=N(growth_from))`, state: "good", columns: ["trend"] },
      { kind: "when", condition: keyed`AND(ISNUMBER([@trend]),N([@trend])<=N(decline_to))`, state: "bad", columns: ["trend"] },
      { kind: "when", condition: below("d1"), state: "bad", columns: ["d1"] },
      { kind: "when", condition: below("d7"), state: "bad", columns: ["d7"] },
      { kind: "when", condition: below("d30"), state: "bad", columns: ["d30"] },
      {
        // The first month of another stage.
        kind: "when",
        condition: keyed`AND(COUNTIFS(months[month],EDATE(N([@month]),-1))>0,
          COUNTIFS(months[month],EDATE(N([@month]),-1),months[stage],[@stage])=0)`,
        state: "warn",
        columns: ["stage"],
      },
    ],
  },
  tiers: {
    columns: filledRows({
      tier: choice("tiers"),
      from: price(),
      payers: count(),
      revenue: amount(),
      payer_share: share("payers"),
      revenue_share: share("revenue"),
      arppu: metricField(ARPPU, { revenue: { cell: "[@revenue]", times: "money_unit" }, payingUsers: "[@payers]" }),
    }),
    signals: [],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
