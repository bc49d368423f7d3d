import { ROI } from "../../../metrics/advertising";
import { ARPU } from "../../../metrics/customers";
import { SHARE } from "../../../metrics/comparison";
import { amount, choice, count, date, days, filledRows, index, keyed, openChoice, price, rate, text } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

/** What stands of a user only in the row of his first order, and is blank in all others. */
const ofUser = (formula: string): string => `IF(N([@n])=0,"",${formula})`;
const scored = (score: "r" | "f" | "m", high: string, low: string): string => `IF([@${score}]>=N(high_score),${high},${low})`;
/** Above the line before it: found by its number, so that the lines may stand in any order. */
const rises = (column: string): string => `[@${column}]>SUMIFS(scores[${column}],scores[level],[@level]-1)`;
const REACHED = "[@users]*N([@reach])";

export const TABLES = {
  segments: {
    fixed: true,
    columns: filledRows({
      stage: { ...choice("stages"), kept: true },
      users: count`IF([@stage]={stages.prospect},MAX(0,N(registered_users)-buyers),COUNTIFS(orders[stage],[@stage]))`,
      spend_share: metricField(SHARE, { part: { number: "[@spend]" }, whole: { number: "revenue" } }),
      action: text(),
      verdict: text`IF([@budget]=0,"",IF([@profit]>=0,{pays},{loses}))`,
      roi: metricField(ROI, { revenue: { number: "[@sales]" }, spend: { number: "[@budget]" } }),
      reach: rate(),
      response: rate(),
      touch: price(),
      offer: price(),
      owner: openChoice("owners"),
      budget: amount`(${REACHED}*N([@touch])+[@respond]*N([@offer]))/money_unit`,
      profit: amount`[@sales]*N(margin)-[@budget]`,
      sales: amount`[@respond]*N(aov)/money_unit`,
      respond: count`${REACHED}*N([@response])`,
      share: metricField(SHARE, { part: { number: "[@users]" }, whole: { number: "SUM(segments[users])" } }),
      spend: price`SUMIFS(orders[spend],orders[stage],[@stage])`,
      avg_spend: metricField(ARPU, { revenue: "[@spend]", activeUsers: "[@users]" }),
    }),
    signals: [
      { kind: "signs", columns: ["verdict"] },
      { kind: "when", condition: keyed`[@stage]={stages.silent}`, state: "warn", columns: ["stage", "users"] },
      { kind: "when", condition: keyed`[@stage]={stages.lost}`, state: "bad", columns: ["stage", "users"] },
      // Worth more than they are many.
      { kind: "when", condition: keyed`N([@spend_share])>N([@share])`, state: "accent", columns: ["spend_share"] },
      { kind: "when", condition: keyed`N([@profit])<0`, state: "bad", columns: ["profit", "roi"] },
      { kind: "bar", columns: ["share", "spend_share"] },
    ],
  },
  groups: {
    fixed: true,
    columns: filledRows({
      group: { ...choice("groups"), kept: true },
      users: count`COUNTIFS(orders[group],[@group])`,
      share: metricField(SHARE, { part: { number: "[@users]" }, whole: { number: "buyers" } }),
      action: text(),
      spend: price`SUMIFS(orders[spend],orders[group],[@group])`,
      spend_share: metricField(SHARE, { part: { number: "[@spend]" }, whole: { number: "revenue" } }),
      avg_spend: metricField(ARPU, { revenue: "[@spend]", activeUsers: "[@users]" }),
    }),
    signals: [
      { kind: "when", condition: keyed`N([@spend_share])>N([@share])`, state: "accent", columns: ["spend_share"] },
      { kind: "bar", columns: ["share", "spend_share"] },
    ],
  },
  scores: {
    fixed: true,
    columns: filledRows({
      level: index({ kept: true }),
      recency: days(),
      frequency: count(),
      monetary: price(),
      ok: index`IF(COUNT([@recency],[@frequency],[@monetary])<3,0,IF([@level]=1,1,
        IF(AND(${rises("recency")},${rises("frequency")},${rises("monetary")}),1,0)))`,
    }),
    signals: [{ kind: "when", condition: keyed`N([@ok])=0`, state: "bad", columns: ["recency", "frequency", "monetary", "ok"] }],
  },
  orders: {
    log: true,
    columns: filledRows({
      user: text(),
      date: date(),
      // A refund is a negative row.
      amount: price({ entry: { kind: "anything" } }),
      group: text`${ofUser(
        scored(
          "r",
          scored("f", scored("m", "{groups.vip}", "{groups.active}"), scored("m", "{groups.grow}", "{groups.fresh}")),
          scored("f", scored("m", "{groups.keep}", "{groups.slip}"), scored("m", "{groups.save}", "{groups.gone}")),
        ),
      )}`,
      stage: text`${ofUser(`IF([@recency]>N(churn_days),{stages.lost},IF([@recency]>N(silent_days),{stages.silent},
        IF([@n]>=N(loyal_orders),{stages.loyal},IF([@n]>=2,{stages.repeat},IF([@recency]<=N(new_days),{stages.new},{stages.first_order})))))`)}`,
      spend: price`${ofUser("ROUND(SUMIFS(orders[amount],orders[kept],[@uid]),2)")}`,
      recency: days`${ofUser("N(as_of)-INT(MAXIFS(orders[date],orders[paid],[@uid]))")}`,
      n: index`IF([@uid]=[#],SUMIFS(orders[counts],orders[paid],[@uid]),"")`,
      r: index`${ofUser('5-COUNTIFS(scores[recency],"<="&[@recency])')}`,
      f: index`${ofUser('1+COUNTIFS(scores[frequency],"<="&[@n])')}`,
      m: index`${ofUser('1+COUNTIFS(scores[monetary],"<="&[@spend])')}`,
      // A row may stand for all orders of a user, of which the last was on its day.
      times: count(),
      uid: index`MATCH([@user],orders[user],0)`,
      kept: index`IF(ISNUMBER([@date]),IF([@date]<N(as_of)+1,[@uid],""),"")`,
      paid: index`IF(NOT(ISNUMBER([@kept])),"",IF(OR(N([@amount])>0,N([@times])>0),[@uid],""))`,
      counts: index`IF(ISNUMBER([@paid]),IF(N([@times])>0,[@times],1),0)`,
    }),
    signals: [
      {
        kind: "when",
        condition: keyed`AND([@user]<>"",NOT(AND(ISNUMBER([@date]),ISNUMBER([@amount]))))`,
        state: "bad",
        columns: ["user", "date", "amount"],
      },
      { kind: "when", condition: keyed`N([@amount])<0`, state: "warn", columns: ["amount"] },
      { kind: "when", condition: keyed`[@stage]={stages.silent}`, state: "warn", columns: ["stage"] },
      { kind: "when", condition: keyed`[@stage]={stages.lost}`, state: "bad", columns: ["stage"] },
      { kind: "scale", columns: ["r", "f", "m"] },
    ],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
