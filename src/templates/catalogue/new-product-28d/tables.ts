import { CTR, CVR } from "../../../metrics/advertising";
import { amount, count, date, decimal, filledRows, keyed, openChoice, rate, text, whole } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

/** Four stages of seven days. */
export const STAGES = 4;
export const DAYS = 28;

/** Of the day's stage. */
const ofStage = (column: string): string => `SUMIFS(stages[${column}],stages[stage],[@stage])`;
/** Day by day on a straight line from the first day of the stage to its seventh. */
const goal = (from: string, to: string): string => `${ofStage(from)}+(${ofStage(to)}-${ofStage(from)})*([@in_stage]-1)/6`;

const ofDays = (column: string): string => `SUMIFS(days[${column}],days[stage],[@stage])`;
/** The days at the end of a stage that decide, because a stage begins weak. */
const atEnd = (column: string): { number: string } => ({
  number: `SUMIFS(days[${column}],days[stage],[@stage],days[in_stage],">"&7-N(judge_days))`,
});
/** What the stage is passed by: click rate, conversion, volume, then steadiness and level. Dust of the sums fails nobody. */
const PASSED = `CHOOSE([@stage],N([@end_ctr])>=N([@ctr_to]),N([@end_cvr])>=N([@cvr_to]),[@actual]>=ROUND([@target],6),
  AND(ISNUMBER([@cv]),ROUND(N([@cv]),9)<=N(cv_limit),[@actual]>=ROUND(N(hold_floor)*[@target],6)))`;

const below = (actual: string, wanted: string) => ({
  kind: "when" as const,
  condition: `AND(ISNUMBER([@${actual}]),N([@${actual}])<ROUND(N([@${wanted}]),9))`,
  state: "bad" as const,
  columns: [actual],
});

export const TABLES = {
  stages: {
    fixed: true,
    columns: filledRows({
      stage: { ...whole(1, STAGES), kept: true },
      name: text({ kept: true }),
      focus: text({ kept: true }),
      verdict: text`IF(N(as_of)<[@first],{ahead},IF(N(as_of)<=[@last],{running},IF([@filled]<7,{nodata},IF(${PASSED},{pass},{fail}))))`,
      first: date`IF(N(start_date)=0,"",start_date+7*([@stage]-1))`,
      last: date`IF(N(start_date)=0,"",start_date+7*[@stage]-1)`,
      target: decimal`${ofDays("orders_goal")}`,
      actual: count`${ofDays("orders")}`,
      impr_from: count(),
      impr_to: count(),
      ctr_from: rate(),
      ctr_to: rate(),
      cvr_from: rate(),
      cvr_to: rate(),
      end_ctr: metricField(CTR, { clicks: atEnd("clicks"), impressions: atEnd("impressions") }),
      end_cvr: metricField(CVR, { conversions: atEnd("orders"), clicks: atEnd("clicks") }),
      cv: rate`IF(N([@mean])=0,"",SQRT(MAX(0,${ofDays("squares")}/[@filled]-[@mean]^2))/[@mean])`,
      mean: decimal`IF([@filled]=0,"",[@actual]/[@filled])`,
      filled: count`${ofDays("filled")}`,
    }),
    signals: [
      { kind: "signs", columns: ["verdict"] },
      { kind: "when", condition: keyed`[@verdict]={running}`, state: "accent", columns: ["stage", "name", "verdict"] },
      { kind: "when", condition: keyed`[@verdict]={nodata}`, state: "warn", columns: ["verdict", "filled"] },
      { kind: "when", condition: keyed`[@verdict]={ahead}`, state: "off", columns: ["verdict"] },
      { kind: "when", condition: keyed`AND(ISNUMBER([@cv]),N([@cv])>N(cv_limit),[@stage]=${STAGES})`, state: "bad", columns: ["cv"] },
    ],
  },
  days: {
    fixed: true,
    columns: filledRows({
      day: { ...whole(1, DAYS), kept: true },
      date: date`IF(N(start_date)=0,"",start_date+[@day]-1)`,
      impressions: count(),
      clicks: count(),
      orders: count(),
      sales: amount(),
      ad_spend: amount(),
      verdict: text`IF([@filled]=0,"",IF(N([@orders])>=ROUND([@orders_goal],6),{hit},{miss}))`,
      orders_goal: decimal`[@impr_goal]*[@ctr_goal]*[@cvr_goal]`,
      ctr: metricField(CTR, { clicks: "[@clicks]", impressions: "[@impressions]" }),
      ctr_goal: rate`${goal("ctr_from", "ctr_to")}`,
      cvr: metricField(CVR, { conversions: "[@orders]", clicks: "[@clicks]" }),
      cvr_goal: rate`${goal("cvr_from", "cvr_to")}`,
      impr_goal: count`${goal("impr_from", "impr_to")}`,
      stage: count`INT(([@day]-1)/7)+1`,
      in_stage: count`MOD([@day]-1,7)+1`,
      filled: count`IF(ISNUMBER([@orders]),1,0)`,
      squares: count`N([@orders])^2`,
    }),
    signals: [
      { kind: "when", condition: keyed`AND(ISNUMBER([@date]),[@date]=N(as_of))`, state: "period", columns: ["day", "date", "orders_goal"] },
      { kind: "signs", columns: ["verdict"] },
      below("ctr", "ctr_goal"),
      below("cvr", "cvr_goal"),
      { kind: "when", condition: keyed`N([@clicks])>N([@impressions])`, state: "bad", columns: ["clicks"] },
      { kind: "when", condition: keyed`N([@orders])>N([@clicks])`, state: "bad", columns: ["orders"] },
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@date]),N([@date])<N(as_of),[@filled]=0)`,
        state: "warn",
        columns: ["impressions", "clicks", "orders", "sales", "ad_spend"],
      },
    ],
  },
  actions: {
    columns: filledRows({
      action: text(),
      day: whole(1, DAYS),
      owner: openChoice("owners"),
      date: date`IF(N(start_date)*N([@day])=0,"",start_date+[@day]-1)`,
      done_on: date(),
      status: text`IF(ISNUMBER([@done_on]),{done},IF(NOT(ISNUMBER([@date])),"",IF([@date]<N(as_of),{late},IF([@date]=N(as_of),{due},{open}))))`,
    }),
    signals: [
      { kind: "when", condition: keyed`[@status]={late}`, state: "bad", columns: ["status", "date"] },
      { kind: "when", condition: keyed`[@status]={due}`, state: "warn", columns: ["status"] },
      { kind: "when", condition: keyed`[@status]={done}`, state: "good", columns: ["status"] },
      { kind: "when", condition: keyed`[@status]={open}`, state: "off", columns: ["status"] },
    ],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
