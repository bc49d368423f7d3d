import { CPA } from "../../../metrics/advertising";
import { CAC } from "../../../metrics/customers";
import {
  amount,
  choice,
  choiceFrom,
  count,
  date,
  days,
  filledRows,
  keyed,
  measure,
  openChoice,
  price,
  rate,
  text,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

/** Steps of the bridge from the fees of the start to those of the end. */
export const BRIDGE_STEPS = 5;

const CLOSED = "OR([@stage]={stages.won},[@stage]={stages.lost})";
const LONGEST = "SUMIFS(stages[max_days],stages[stage],[@stage])";
const SPEND = { cell: "[@spend]", times: "money_unit" } as const;

const START = "SUM(accounts[start_mrr])";
const MORE = "SUM(accounts[expansion])";
const LESS = "SUM(accounts[contraction])";
const GONE = "SUM(accounts[churned])";
const inBridge = (...steps: readonly string[]): string => `CHOOSE([#],${steps.join(",")})/money_unit`;

/** The source that loses most at a step. */
const weakest = (column: string) => ({
  kind: "when" as const,
  condition: `AND(COUNT(sources[${column}])>1,ISNUMBER([@${column}]),N([@${column}])=MIN(sources[${column}]))`,
  state: "warn" as const,
  columns: [column],
});

export const TABLES = {
  sources: {
    columns: filledRows({
      source: text(),
      spend: amount(),
      leads: count(),
      mql: count(),
      sql: count(),
      won: count(),
      mql_rate: rate`IF(N([@leads])=0,"",N([@mql])/[@leads])`,
      sql_rate: rate`IF(N([@mql])=0,"",N([@sql])/[@mql])`,
      win_rate: rate`IF(N([@sql])=0,"",N([@won])/[@sql])`,
      all_rate: rate`IF(N([@leads])=0,"",N([@won])/[@leads])`,
      cost_per_lead: metricField(CPA, { spend: SPEND, conversions: "[@leads]" }),
      cost_per_win: metricField(CAC, { spend: SPEND, newCustomers: "[@won]" }),
    }),
    totals: { spend: "sum", leads: "sum", mql: "sum", sql: "sum", won: "sum" },
    signals: [weakest("mql_rate"), weakest("sql_rate"), weakest("win_rate")],
  },
  stages: {
    fixed: true,
    columns: filledRows({
      stage: { ...choice("stages"), kept: true },
      probability: rate(),
      max_days: days(),
      count: count`COUNTIFS(deals[stage],[@stage])`,
      amount: amount`SUMIFS(deals[amount],deals[stage],[@stage])`,
      weighted: amount`[@amount]*N([@probability])`,
    }),
  },
  deals: {
    columns: filledRows({
      account: text(),
      stage: choiceFrom("stages", "stage"),
      amount: amount(),
      since: date(),
      close: date(),
      contact: date(),
      owner: openChoice("owners"),
      flag: text`IF(OR([@stage]="",${CLOSED}),"",IF(AND(N([@close])>0,N([@close])<N(as_of)),{overdue},
        IF(AND(N([@contact])>0,N(as_of)-N([@contact])>N(silent_days)),{silent},IF(AND(${LONGEST}>0,N([@days])>${LONGEST}),{stuck},{ok}))))`,
      next_step: text({ optional: true }),
      days: days`IF(N([@since])=0,"",MAX(0,N(as_of)-[@since]))`,
      probability: rate`SUMIFS(stages[probability],stages[stage],[@stage])`,
      weighted: amount`N([@amount])*[@probability]`,
    }),
    totals: { amount: "sum", weighted: "sum" },
    signals: [
      { kind: "when", condition: keyed`[@flag]={overdue}`, state: "bad", columns: ["flag", "close"] },
      { kind: "when", condition: keyed`[@flag]={silent}`, state: "warn", columns: ["flag", "contact"] },
      { kind: "when", condition: keyed`[@flag]={stuck}`, state: "warn", columns: ["flag", "days"] },
      { kind: "when", condition: keyed`[@flag]={ok}`, state: "good", columns: ["flag"] },
      { kind: "when", condition: keyed`[@stage]={stages.won}`, state: "good", columns: ["stage"] },
      { kind: "when", condition: keyed`[@stage]={stages.lost}`, state: "off", columns: ["account", "stage", "amount"] },
    ],
  },
  accounts: {
    columns: filledRows({
      account: text(),
      start_mrr: price(),
      expansion: price(),
      contraction: price(),
      churned: price(),
      renewal: date(),
      health: choice("healths"),
      flag: text`IF([@gone]=1,{lost_c},IF(NOT(ISNUMBER([@days])),"",IF([@days]<0,{expired},
        IF([@days]>N(renewal_window),"",IF([@health]={healths.green},{due},{risk})))))`,
      days: days`IF(N([@renewal])=0,"",[@renewal]-N(as_of))`,
      end_mrr: price`N([@start_mrr])+N([@expansion])-N([@contraction])-N([@churned])`,
      over: count`IF(N([@contraction])+N([@churned])>N([@start_mrr]),1,0)`,
      gone: count`IF(AND(N([@start_mrr])>0,[@end_mrr]<=0),1,0)`,
    }),
    totals: { start_mrr: "sum", expansion: "sum", contraction: "sum", churned: "sum", end_mrr: "sum" },
    signals: [
      { kind: "when", condition: keyed`OR([@flag]={risk},[@flag]={expired})`, state: "bad", columns: ["flag", "renewal"] },
      { kind: "when", condition: keyed`[@flag]={due}`, state: "warn", columns: ["flag", "renewal"] },
      { kind: "when", condition: keyed`[@flag]={lost_c}`, state: "off", columns: ["account", "flag"] },
      { kind: "when", condition: keyed`N([@over])=1`, state: "bad", columns: ["contraction", "churned"] },
    ],
  },
  links: {
    columns: filledRows({
      action: text(),
      link: choice("links"),
      owner: openChoice("owners"),
      measure: text(),
      target: measure(),
      actual: measure(),
      attainment: rate`IF(OR(N([@target])=0,NOT(ISNUMBER([@actual]))),"",[@actual]/[@target])`,
      verdict: text`IF(NOT(ISNUMBER([@attainment])),"",IF([@attainment]>=1,{met},{short}))`,
    }),
    signals: [
      { kind: "bar", columns: ["attainment"] },
      { kind: "signs", columns: ["verdict"] },
    ],
  },
  // Each step stands on a bar of the paper's own colour.
  bridge: {
    fixed: true,
    columns: {
      step: text`CHOOSE([#],{at_start},{more},{less},{gone},{at_end})`,
      below: amount`${inBridge("0", START, `${START}+${MORE}-${LESS}`, `${START}+${MORE}-${LESS}-${GONE}`, "0")}`,
      whole: amount`${inBridge(START, "0", "0", "0", "SUM(accounts[end_mrr])")}`,
      up: amount`${inBridge("0", MORE, "0", "0", "0")}`,
      down: amount`${inBridge("0", "0", LESS, GONE, "0")}`,
    },
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
